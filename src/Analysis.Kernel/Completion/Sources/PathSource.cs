namespace Analysis.Kernel.Completion.Sources;

/// <summary>Files and folders, as a directive names them.</summary>
internal sealed class PathSource
{
    // What a build leaves behind is not what a notebook names.
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    private readonly string _folder;

    /// <summary>A source.</summary>
    /// <param name="folder">Where relative paths start.</param>
    public PathSource(string folder) => _folder = folder;

    /// <summary>What can stand in place of the last part of a path.</summary>
    /// <param name="path">What is typed of the path.</param>
    /// <param name="extensions">Of the files that are meant: <c>.cs</c>; none for folders alone.</param>
    /// <returns>The last part, and the folders and files that can stand there.</returns>
    public (string Typed, IEnumerable<Candidate> Candidates) Complete(string path, IReadOnlyList<string> extensions)
    {
        var partStart = path.LastIndexOfAny(['/', '\\']) + 1;
        var typed = path[partStart..];
        try
        {
            var folder = Path.GetFullPath(Path.Combine(_folder, path[..partStart].Replace('\\', '/')));
            return (typed, [.. Entries(folder, typed, extensions)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // There is no such folder, or none that may be read: nothing to offer.
            return (typed, []);
        }
    }

    private static IEnumerable<Candidate> Entries(string folder, string typed, IReadOnlyList<string> extensions)
    {
        var showsHidden = typed.StartsWith('.');
        if (showsHidden || typed.Length == 0) yield return Entry("../", CandidateRank.Object, folder);
        foreach (var path in Directory.EnumerateFileSystemEntries(folder))
        {
            var name = Path.GetFileName(path);
            if (name.StartsWith('.') && !showsHidden) continue;
            if (extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && File.Exists(path))
                yield return Entry(name, CandidateRank.Expected, path);
            else if (Directory.Exists(path) && !LeftOut.Contains(name))
                yield return Entry(name + "/", CandidateRank.Near, path);
        }
    }

    private static Candidate Entry(string name, CandidateRank rank, string path) => new(name, CompletionKind.File, rank, () => path);
}
