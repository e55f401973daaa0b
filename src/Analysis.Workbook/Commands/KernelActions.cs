using Analysis.Workbook.Kernels;
using Analysis.Workbook.Kernels.Checks;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Commands;

/// <summary>Does what the commands below 'kernel' ask for, and says how it ended.</summary>
internal static class KernelActions
{
    /// <summary>Installs the kernel.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> InstallAsync(InstallOptions options, CancellationToken cancellation) => AnsweringAsync(async machine =>
    {
        var installed = await Installer(machine).InstallAsync(options, cancellation).ConfigureAwait(false);
        foreach (var line in InstallText.Lines(installed, options, machine)) await Console.Out.WriteLineAsync(line).ConfigureAwait(false);
        return ExitCode.Success;
    });

    /// <summary>Lists all kernels.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> List() => AnsweringAsync(machine =>
    {
        var kernels = FoundKernel.In(JupyterFolders.From(machine).Search);
        foreach (var line in KernelList.Lines(kernels, machine)) Console.WriteLine(line);
        return Task.FromResult(ExitCode.Success);
    });

    /// <summary>Removes the kernel.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> UninstallAsync(string name, string? prefix, CancellationToken cancellation) => AnsweringAsync(async machine =>
    {
        var removed = await Installer(machine).UninstallAsync(name, prefix, cancellation).ConfigureAwait(false);
        Console.WriteLine($"The kernel '{removed.Spec.Name}' is removed from '{removed.Spec.Folder}'.");
        if (removed.Restored is { } restored) Console.WriteLine($"The kernel that had made room for it is back: '{restored}'.");
        if (!removed.IsProgramGone && removed.Spec.Program is { } program)
            Console.WriteLine($"Its program stays, since another kernel or a running notebook uses it: '{program}'.");
        return ExitCode.Success;
    });

    /// <summary>Examines the kernel.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> ExamineAsync(string name, string? prefix, CancellationToken cancellation) => AnsweringAsync(machine =>
        Doctor.For(Patient.Find(machine, KernelExecutable.Folder, KernelName.Parse(name), prefix)).ExamineAsync(Console.Out, cancellation));

    private static KernelInstaller Installer(Machine machine) => new(machine, KernelExecutable.Folder);

    private static async Task<int> AnsweringAsync(Func<Machine, Task<int>> action)
    {
        try
        {
            return await action(Machine.Current()).ConfigureAwait(false);
        }
        catch (WorkbookException error)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return error.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
    }
}
