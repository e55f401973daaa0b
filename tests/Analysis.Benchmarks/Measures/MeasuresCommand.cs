using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Measures;

/// <summary><c>measures [--rounds N] [--file FILE] [--out FILE]</c>: measures keyness, collocations and concordances of tokens that were made before.</summary>
internal static class MeasuresCommand
{
    private const int Cores = 2;

    /// <summary>Measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var source = ReutersFile.Of(arguments);
        var rounds = arguments.Count("rounds", WarmRounds.Counted);
        var result = arguments.Text("out", Path.Combine(Project.Folder, "results", "measures.md"));

        var size = new FileInfo(source).Length;
        (MeasuredWork Work, WorkProcess Process)[] contest =
        [
            (new("keyness of two halves, all words", size) { LongestTime = 0.2 }, WorkProcess.Own(WorkKinds.Keyness, source, Cores)),
            (new("all collocations of window 5", size) { LongestTime = 3 }, WorkProcess.Own(WorkKinds.Collocations, source, Cores)),
            (new("concordance of a frequent word", size) { LongestTime = 0.05 }, WorkProcess.Own(WorkKinds.Concordance, source, Cores)),
        ];
        try
        {
            await WarmRounds.RunAsync(contest, rounds).ConfigureAwait(false);
        }
        finally
        {
            foreach (var (_, process) in contest) process.Dispose();
        }

        var page = FormattableString.Invariant($"""
            # How fast words are compared, paired and shown

            {MachineFacts.Line()}.
            Written by `dotnet run --project tests/Analysis.Benchmarks -- measures`. MB are millions of bytes.

            `{Path.GetFileName(source)}`, {size / Bytes.Megabyte:F1} MB, loaded and tokenised before, on {Cores} cores, in processes that were warm; the median of {rounds} rounds. Keyness and
            collocations list every word and pair, stop words and those that occur once among them; where sentences begin was found in the first round. The concordance is of 'said', with the lines that
            a cell shows.

            {WorkTable.Write(contest.Select(entry => entry.Work), items: "rows")}
            """);
        Console.WriteLine(page);
        await ResultFile.WriteAsync(result, page).ConfigureAwait(false);
    }
}
