using System.ComponentModel;
using System.Diagnostics;
using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Running;

/// <summary>The kernel's program, which the build publishes beside the workbook's.</summary>
internal static class KernelExecutable
{
    /// <summary>The folder that the build publishes it to.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "kernel");

    /// <summary>The program's name in whatever folder it lies.</summary>
    public static string Name { get; } = OperatingSystem.IsWindows() ? "Analysis.Kernel.exe" : "Analysis.Kernel";

    /// <summary>Where it lies.</summary>
    public static string File { get; } = Path.Combine(Folder, Name);

    /// <summary>Starts a process that looks for its driver on a pipe.</summary>
    /// <param name="file">The program.</param>
    /// <param name="folder">Where its cells run.</param>
    /// <param name="pipe">The pipe's name.</param>
    /// <exception cref="WorkbookException">The program is not there, or the system does not start it.</exception>
    public static Process Start(string file, string folder, string pipe)
    {
        if (!System.IO.File.Exists(file)) throw Unusable($"The kernel is missing: '{file}' does not exist.", null);
        try
        {
            var process = Process.Start(new ProcessStartInfo(file, ["--pipe", pipe])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                // An apphost looks for the runtime in places of its own; the kernel runs on the one that the workbook runs on.
                Environment = { ["DOTNET_ROOT"] = DotnetRoot.Running },
            })!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception error)
        {
            throw Unusable($"The kernel did not start: {error.Message.TrimEnd('.')}.", error);
        }
    }

    private static WorkbookException Unusable(string finding, Exception? cause) =>
        new(ExitCode.Unreadable, finding + " Build the project again: dotnet build src/Analysis.Workbook", cause);
}
