using Analysis.Kernel.Directives;

namespace Analysis.Kernel.References;

/// <summary>Turns projects and packages into files, by the SDK where they are new and from memory where they are not.</summary>
internal sealed class ReferenceResolver
{
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(100);

    private readonly ReferenceCache _cache;
    private readonly string _notebookFolder;

    public ReferenceResolver(ReferenceCache cache, string notebookFolder)
    {
        _cache = cache;
        _notebookFolder = notebookFolder;
    }

    /// <summary>The files that a request stands for.</summary>
    /// <param name="request">The projects and packages.</param>
    /// <param name="fingerprint">The state of the projects' sources.</param>
    /// <param name="line">The line of the directive, for errors.</param>
    /// <param name="building">Called when the SDK has to be asked, which takes seconds.</param>
    /// <exception cref="DirectiveException">The build or the restore failed.</exception>
    public async Task<ResolvedReferences> ResolveAsync(
        ReferenceRequest request, string fingerprint, int line, Action building, CancellationToken cancellation)
    {
        var folder = _cache.FolderOf(request, _notebookFolder);
        if (request.IsPinned && ReferenceCache.Read(folder, fingerprint) is { } known) return known;

        building();
        Directory.CreateDirectory(folder);
        using var mine = await LockAsync(Path.Combine(folder, "set.lock"), cancellation).ConfigureAwait(false);
        if (request.IsPinned && ReferenceCache.Read(folder, fingerprint) is { } meanwhile) return meanwhile;

        ScratchProject.Write(folder, request, _notebookFolder);
        await BuildAsync(folder, request, line, cancellation).ConfigureAwait(false);
        try
        {
            var packages = AssetsFile.Read(Path.Combine(folder, ScratchProject.AssetsFile));
            var state = StateOf(request, fingerprint, packages);
            var output = request.Projects.IsEmpty ? null : Path.Combine(folder, ScratchProject.OutputFolder);
            return ReferenceCache.Read(folder, state) ?? ReferenceCache.Write(folder, state, output, packages);
        }
        catch (Exception error) when (error is NewerContractException or InvalidDataException)
        {
            throw new DirectiveException(line, error.Message, error);
        }
    }

    // Another session may have loaded what was resolved before: what resolves to other packages, or was built while its sources
    // changed, gets a folder of its own.
    private static string StateOf(ReferenceRequest request, string fingerprint, ResolvedReferences packages)
    {
        var now = ProjectInputs.Fingerprint(request.Projects);
        if (now != fingerprint) return $"{fingerprint}-{Guid.NewGuid():n}";
        return request.IsPinned ? fingerprint : $"{fingerprint}-{ReferenceCache.HashOf(packages)}";
    }

    private static async Task BuildAsync(string folder, ReferenceRequest request, int line, CancellationToken cancellation)
    {
        // What a former state of the sources left behind is no part of this one.
        var output = Path.Combine(folder, ScratchProject.OutputFolder);
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);

        string[] arguments =
        [
            request.Projects.IsEmpty ? "restore" : "build", Path.Combine(folder, ScratchProject.FileName),
            "--artifacts-path", Path.Combine(folder, ScratchProject.ArtifactsFolder),
            // One process for a graph this small; no advice on style or on weaknesses of packages, which the project's own build
            // gives.
            "--verbosity", "quiet", "-nodeReuse:false", "-maxCpuCount:1",
            "-p:UseSharedCompilation=false", "-p:NuGetAudit=false", "-p:RunAnalyzers=false",
            .. request.Projects.IsEmpty ? Array.Empty<string>() : ["--configuration", "Release"],
        ];
        var workingFolder = request.Projects.IsEmpty ? folder : Path.GetDirectoryName(request.Projects[0])!;
        try
        {
            var (exitCode, lines) = await DotnetCommand.RunAsync(workingFolder, arguments, cancellation).ConfigureAwait(false);
            if (exitCode != 0) throw new DirectiveException(line, BuildFailure.Describe(request, lines));
        }
        catch (FileNotFoundException error)
        {
            throw new DirectiveException(line, error.Message, error);
        }
        catch (OperationCanceledException error)
        {
            throw new OperationCanceledException("The build was interrupted.", error, cancellation);
        }
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                // It stays: were it deleted, two could hold it, one the old file and one a new one.
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(LockRetry, cancellation).ConfigureAwait(false);
            }
        }
    }
}
