using System.ComponentModel;
using System.Diagnostics;

namespace Analysis.Kernel.References;

/// <summary>Runs the .NET SDK's command line.</summary>
internal static class DotnetCommand
{
    // Set by a build that started this process, and wrong for the next one.
    private static readonly string[] InheritedBuildSettings =
    [
        "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly",
        "DOTNET_CLI_CONTEXT_VERBOSE",
    ];

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);

    /// <summary>Runs a command to its end. Cancelled, it ends the command and what that started.</summary>
    /// <returns>Its exit code, and the lines that it wrote on both streams.</returns>
    /// <exception cref="FileNotFoundException">There is no SDK.</exception>
    public static async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(Describe(folder, arguments));
        process.StandardInput.Close();
        var lines = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            throw;
        }

        return (process.ExitCode, lines);

        void Keep(string? line)
        {
            if (line is null) return;
            lock (lines) lines.Add(line);
        }
    }

    private static ProcessStartInfo Describe(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Executable(), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in InheritedBuildSettings) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A build of some seconds ends before what profiling would gain.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new FileNotFoundException(
                "The .NET SDK is not to be found, which builds projects and fetches packages: "
                + $"'{start.FileName}' does not start. Install it from https://dot.net and restart the kernel.",
                start.FileName, error);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);

            // Whoever asks next may write to the same folder: nothing of this one may still be writing there.
            process.WaitForExit(EndLimit);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static string Executable()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var beside = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
        if (File.Exists(beside)) return beside;
        return Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host : name;
    }
}
