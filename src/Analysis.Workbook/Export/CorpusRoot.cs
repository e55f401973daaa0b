namespace Analysis.Workbook.Export;

/// <summary>The folder or file that a corpus comes from.</summary>
internal static class CorpusRoot
{
    /// <summary>The full path; of a pattern that of the innermost folder above what it leaves open.</summary>
    /// <param name="corpus">A folder, a file or a pattern.</param>
    public static string Of(string corpus)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpus));
        while (!Path.Exists(path) && path.AsSpan().ContainsAny('*', '?') && Path.GetDirectoryName(path) is { } parent) path = parent;
        return path;
    }
}
