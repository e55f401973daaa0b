using System.Diagnostics;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Kernels;

/// <summary>Registers the kernel with Jupyter, and takes it back.</summary>
internal sealed class KernelInstaller
{
    private readonly Machine _machine;
    private readonly string _published;

    /// <param name="machine">The machine and its user.</param>
    /// <param name="published">The folder with the kernel's program, as the build made it.</param>
    public KernelInstaller(Machine machine, string published)
    {
        _machine = machine;
        _published = published;
    }

    /// <summary>Copies the program to a stable place and describes it to Jupyter.</summary>
    /// <exception cref="WorkbookException">
    /// The name is wrong or another kernel's, the kernel was not built, or a folder cannot be written. All is as it was then.
    /// </exception>
    public async Task<InstalledKernel> InstallAsync(InstallOptions options, CancellationToken cancellation)
    {
        var name = KernelName.Parse(options.Name);
        if (string.IsNullOrWhiteSpace(options.DisplayName))
            throw new WorkbookException(ExitCode.WrongUsage, "--display-name is empty. Give the name that users shall read.");
        var data = DataFolder(options.Prefix);
        var store = ProgramStore.For(_machine, options.Prefix);
        var version = PublishedVersion();
        try
        {
            var former = Present(data, name) is { } present ? ProgramStore.Of(present) : null;
            var installed = await AloneAsync(store, () => Install(options, name, data, store, version), cancellation).ConfigureAwait(false);
            if (former is not null && former.Folder != store.Folder)
                await AloneAsync(former, former.RemoveUnused, cancellation).ConfigureAwait(false);
            return installed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"The kernel cannot be installed: {error.Message} Mend that, or say with --prefix where else it may go.", error);
        }
    }

    /// <summary>Removes a kernel that the workbook installed, and puts back the one that had made room for it.</summary>
    /// <exception cref="WorkbookException">There is no such kernel, it is not the workbook's, or it cannot be removed.</exception>
    public async Task<RemovedKernel> UninstallAsync(string kernelName, string? prefix, CancellationToken cancellation)
    {
        var name = KernelName.Parse(kernelName);
        var data = DataFolder(prefix);
        try
        {
            var spec = Ours(data, name);
            if (ProgramStore.Of(spec) is not { } store) return new(spec, Remove(data, spec), !File.Exists(spec.Program));
            return await AloneAsync(store, () => Uninstall(data, name, store), cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(ExitCode.Unreadable, $"The kernel '{name}' cannot be removed: {error.Message}", error);
        }
    }

    private InstalledKernel Install(InstallOptions options, string name, string data, ProgramStore store, string version)
    {
        var present = Present(data, name);
        if (present is { IsOurs: false } && !options.Replace)
        {
            throw new WorkbookException(ExitCode.WrongUsage,
                $"Another kernel is called '{name}': {KernelText.Whose(present)}, in '{present.Folder}'. "
                + "Install under another name with --name, or use --replace: the other one is then kept, and 'kernel uninstall' puts it back.");
        }

        var (program, content) = store.Add(_published, version);
        var kept = present is { IsOurs: false } ? ReplacedKernels.Keep(data, present.Folder) : null;
        var folder = present is { IsOurs: true } ? present.Folder : Path.Combine(JupyterFolders.KernelsIn(data), name);
        var variables = DotnetRoot.VariablesFor(_machine, DotnetRoot.Running, DotnetRoot.IsUsable);
        var spec = KernelSpecWriter.Describe(
            folder, options.DisplayName, Path.Combine(program, KernelExecutable.Name), variables, new(version, content));
        try
        {
            store.Register(spec);
            KernelSpecWriter.Write(spec);
        }
        catch when (kept is not null)
        {
            WholeFolder.DeleteIfThere(folder);
            ReplacedKernels.Restore(data, name);
            throw;
        }

        store.RemoveUnused();
        return new(spec, present is { IsOurs: true }, kept);
    }

    private static RemovedKernel Uninstall(string data, string name, ProgramStore store)
    {
        var spec = Ours(data, name);
        var restored = Remove(data, spec);
        store.RemoveUnused();
        return new(spec, restored, !File.Exists(spec.Program));
    }

    private static async Task<T> AloneAsync<T>(ProgramStore store, Func<T> change, CancellationToken cancellation)
    {
        var hold = await store.LockAsync(cancellation).ConfigureAwait(false);
        await using (hold.ConfigureAwait(false)) return change();
    }

    private string DataFolder(string? prefix)
    {
        if (prefix is "") throw new WorkbookException(ExitCode.WrongUsage, "--prefix is empty. Name a folder; '.' is the current one.");
        return prefix is null ? JupyterFolders.From(_machine).User : JupyterFolders.AtPrefix(_machine, prefix);
    }

    private string PublishedVersion()
    {
        var file = Path.Combine(_published, "Analysis.Kernel.dll");
        if (!File.Exists(file) || !File.Exists(Path.Combine(_published, KernelExecutable.Name)))
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"The kernel is missing: '{_published}' does not hold it. Build the project again: dotnet build src/Analysis.Workbook");
        }

        // What follows a '+' names the commit; the fingerprint says more.
        var version = FileVersionInfo.GetVersionInfo(file).ProductVersion?.Split('+')[0];
        return string.IsNullOrEmpty(version) ? "0" : version;
    }

    private static KernelSpec? Present(string data, string name) =>
        KernelSpecReader.FolderOf(data, name) is { } folder && !KernelSpecWriter.IsUnfinished(folder) ? KernelSpecReader.Read(folder) : null;

    private static KernelSpec Ours(string data, string name)
    {
        var spec = Present(data, name) ?? throw new WorkbookException(ExitCode.Unreadable,
            $"There is no kernel '{name}' in '{JupyterFolders.KernelsIn(data)}'. 'kernel list' shows those that are installed.");
        if (spec.IsOurs) return spec;
        throw new WorkbookException(ExitCode.WrongUsage,
            $"The kernel '{name}' in '{spec.Folder}' was not installed by the workbook: it is {KernelText.Whose(spec)}. "
            + $"Remove it with the program that installed it, or with: jupyter kernelspec remove {name}");
    }

    // A link to a folder elsewhere is removed, not what it points to.
    private static string? Remove(string data, KernelSpec spec)
    {
        File.Delete(spec.File);
        Directory.Delete(spec.Folder, recursive: true);
        return ReplacedKernels.Restore(data, spec.Name);
    }
}
