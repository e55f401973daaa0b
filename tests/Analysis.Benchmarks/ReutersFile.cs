namespace Analysis.Benchmarks;

/// <summary>The 21,578 newswire stories that speed is measured on: not a part of the project, and not on every machine.</summary>
internal static class ReutersFile
{
    private const string Name = "reuters21578.jsonl";

    /// <summary>The file, or the one that <c>--file</c> gives instead.</summary>
    /// <exception cref="BenchmarkException">It is not there.</exception>
    public static string Of(Arguments arguments)
    {
        var file = Path.GetFullPath(arguments.Text("file", Path.Combine(Project.Folder, "..", "..", "..", "shared", "corpora", Name)));
        return File.Exists(file)
            ? file
            : throw new BenchmarkException($"'{file}' does not exist. Give a JSON Lines file of articles (title, date, body) with --file.");
    }
}
