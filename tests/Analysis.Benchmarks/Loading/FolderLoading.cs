using Analysis.Benchmarks.Generating;
using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Loading;

/// <summary>Measures loading a folder of many made-up articles on all cores: how long it takes, and the most memory that it needs.</summary>
internal static class FolderLoading
{
    private const double MemoryAim = 2;

    /// <summary>Makes the folder, measures, and deletes it.</summary>
    /// <param name="corpus">What is in the folder.</param>
    /// <param name="rounds">How often.</param>
    /// <returns>A part of the page.</returns>
    public static async Task<string> MeasureAsync(GeneratedCorpus corpus, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-corpus-").FullName;
        try
        {
            var size = corpus.WriteTo(folder);
            MeasuredWork loading = new("`Corpus.Load`", size) { MostMemory = MemoryAim };
            MeasuredWork tokenizing = new("`Corpus.Load` and `Tokenize`", size) { MostMemory = MemoryAim };
            for (var round = 0; round < rounds; round++)
            {
                await MeasureAsync(WorkKinds.Load, folder, loading).ConfigureAwait(false);
                await MeasureAsync(WorkKinds.Tokenize, folder, tokenizing).ConfigureAwait(false);
            }

            return FormattableString.Invariant($"""
                ## A folder of many files on all cores

                {corpus.Files:N0} made-up articles, {size / Bytes.Megabyte:F1} MB, seed {corpus.Seed}; each round in a new process, rounds: {rounds}. The
                memory is the most that any of these processes had, the runtime included.

                {WorkTable.Write([loading, tokenizing])}

                """);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string kind, string folder, MeasuredWork work)
    {
        using var process = WorkProcess.Own(kind, folder);
        work.Rounds.Add(await process.RoundAsync().ConfigureAwait(false));
        Console.WriteLine(WorkTable.Line(work));
    }
}
