namespace Analysis.Benchmarks;

/// <summary>A page of results, which is committed.</summary>
internal static class ResultFile
{
    /// <summary>Writes it, and its folder where that is missing.</summary>
    public static Task WriteAsync(string file, string page)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return File.WriteAllTextAsync(file, page);
    }
}
