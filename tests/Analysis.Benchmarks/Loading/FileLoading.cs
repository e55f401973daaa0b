using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Loading;

/// <summary>Measures loading a JSON Lines file on one core, in turn with Python's json module.</summary>
internal static class FileLoading
{
    private const string Script = "Loading/read_json_lines.py";
    private const double ReadingAim = 300 * Bytes.Megabyte;
    private const double LoadingAim = 60 * Bytes.Megabyte;

    /// <summary>Measures.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rounds">How often.</param>
    /// <returns>A part of the page.</returns>
    public static async Task<string> MeasureAsync(string file, int rounds)
    {
        var size = new FileInfo(file).Length;
        MeasuredWork python = new("Python's json module: title, date and body of each line", size);
        MeasuredWork reading = new("`Corpus.Load` with `Clean = false`", size) { LowestSpeed = ReadingAim };
        MeasuredWork loading = new("`Corpus.Load`, with cleaning and metadata", size) { LowestSpeed = LoadingAim };
        using var pythonProcess = WorkProcess.Python(Script, file);
        using var readingProcess = WorkProcess.Own(WorkKinds.Read, file, cores: 1);
        using var loadingProcess = WorkProcess.Own(WorkKinds.Load, file, cores: 1);
        await WarmRounds.RunAsync([(python, pythonProcess), (reading, readingProcess), (loading, loadingProcess)], rounds).ConfigureAwait(false);

        return FormattableString.Invariant($"""
            ## A JSON Lines file on one core

            `{Path.GetFileName(file)}`, {size / Bytes.Megabyte:F1} MB, in processes that were warm and took turns; medians of {rounds} rounds.

            {WorkTable.Write([python, reading, loading])}

            """);
    }
}
