using Analysis.Benchmarks.Generating;
using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Loading;

/// <summary>
/// <c>loading [--rounds N] [--file FILE] [--folder-rounds N] [--files N] [--megabytes N] [--seed N] [--out FILE]</c>: measures how fast
/// articles are loaded, of a JSON Lines file and of a folder, and how much memory that takes.
/// </summary>
internal static class LoadingCommand
{
    private const int FolderRounds = 3;

    /// <summary>Measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var source = ReutersFile.Of(arguments);
        var corpus = CorpusCommand.Of(arguments);
        var (rounds, folderRounds) = (arguments.Count("rounds", WarmRounds.Counted), arguments.Count("folder-rounds", FolderRounds));
        var result = arguments.Text("out", Path.Combine(Project.Folder, "results", "loading.md"));

        var page = FormattableString.Invariant($"""
            # How fast articles are loaded

            {MachineFacts.Line()}.
            Written by `dotnet run --project tests/Analysis.Benchmarks -- loading`. MB are millions of bytes.

            {await FileLoading.MeasureAsync(source, rounds).ConfigureAwait(false)}{await FolderLoading.MeasureAsync(corpus, folderRounds).ConfigureAwait(false)}
            """).TrimEnd() + "\n";
        Console.WriteLine(page);
        await ResultFile.WriteAsync(result, page).ConfigureAwait(false);
    }
}
