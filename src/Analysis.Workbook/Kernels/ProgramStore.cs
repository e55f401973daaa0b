namespace Analysis.Workbook.Kernels;

/// <summary>
/// The folder with the installed copies of the kernel's program. Each state of the program has a folder of its own that is never
/// written again, so that a running kernel keeps its files; one that no kernel.json names any more is removed.
/// </summary>
internal sealed class ProgramStore
{
    private const string Application = "analysis-kernel";
    private const string Installed = "installed";
    private const string Unfinished = ".tmp";

    private readonly RegisteredSpecs _specs;

    private ProgramStore(string folder)
    {
        Folder = folder;
        _specs = new(Path.Combine(folder, "kernelspecs.json"));
    }

    /// <summary>The store's folder.</summary>
    public string Folder { get; }

    /// <summary>The store for a user, or the one at a prefix.</summary>
    /// <exception cref="WorkbookException">The user's home folder is needed and not known.</exception>
    public static ProgramStore For(Machine machine, string? prefix) => new(
        prefix is null
            ? machine.Join(machine.LocalData, Application, Installed)
            : machine.Join(machine.FullPath(prefix), "share", Application, Installed));

    /// <summary>The store that a kernel's program lies in; null where it lies in none.</summary>
    public static ProgramStore? Of(KernelSpec spec)
    {
        var folder = Path.GetDirectoryName(FolderOf(spec));
        var isStore = Path.GetFileName(folder) == Installed && Path.GetFileName(Path.GetDirectoryName(folder)) == Application;
        return isStore && Directory.Exists(folder) ? new(folder) : null;
    }

    /// <summary>Keeps other installations out until the lock is given back.</summary>
    /// <exception cref="WorkbookException">Another one has been at work for minutes.</exception>
    public Task<FileStream> LockAsync(CancellationToken cancellation) => FolderLock.TakeAsync(Folder, cancellation);

    /// <summary>Copies the program's folder, unless the store has it already. The lock has to be held.</summary>
    /// <param name="source">The folder to copy.</param>
    /// <param name="version">The version that the copy's name begins with.</param>
    /// <returns>The copy's full path, and the fingerprint that it ends with.</returns>
    /// <exception cref="IOException">A file cannot be read or written, or the source changed meanwhile.</exception>
    public (string Folder, string Content) Add(string source, string version)
    {
        var content = FolderFingerprint.Of(source);
        var kept = Path.Combine(Folder, $"{version}-{content}");
        if (Directory.Exists(kept) && FolderFingerprint.Of(kept) == content) return (kept, content);

        var made = kept + Unfinished;
        WholeFolder.DeleteIfThere(made);
        try
        {
            WholeFolder.Copy(source, made);
            if (FolderFingerprint.Of(made) != content)
                throw new IOException($"'{source}' changed while it was copied. Wait for the build to end and try again.");
            if (Directory.Exists(kept)) WholeFolder.Remove(kept);
            Directory.Move(made, kept);
        }
        finally
        {
            WholeFolder.DeleteIfThere(made);
        }

        return (kept, content);
    }

    /// <summary>Notes that a kernel.json names a program of this store. The lock has to be held.</summary>
    public void Register(KernelSpec spec) => _specs.Add(spec.File);

    /// <summary>
    /// Removes the programs that no kernel.json names and no process runs. The lock has to be held. What the system does not let
    /// go stays for the next time.
    /// </summary>
    /// <returns>The names of the folders that are gone.</returns>
    public IReadOnlyList<string> RemoveUnused()
    {
        var used = _specs.Present().Select(KernelSpecReader.Read).Select(FolderOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unused = Directory.EnumerateDirectories(Folder).Where(folder => !used.Contains(folder)).ToList();
        if (unused.Count == 0 || RunningKernels.Programs() is not { } running) return [];
        return
        [
            .. unused
                .Where(folder => !running.Any(file => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
                .Where(WholeFolder.TryRemove)
                .Select(folder => Path.GetFileName(folder)!),
        ];
    }

    private static string? FolderOf(KernelSpec spec) =>
        spec is { IsOurs: true, Program: { } program } && Path.IsPathRooted(program) ? Path.GetDirectoryName(program) : null;
}
