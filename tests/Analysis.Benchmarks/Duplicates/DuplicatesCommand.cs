using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Duplicates;

/// <summary><c>duplicates [--rounds N] [--file FILE] [--out FILE]</c>: measures the search for copies and shared passages.</summary>
internal static class DuplicatesCommand
{
    private const int Cores = 2;
    private const double Aim = 5;

    /// <summary>Measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var source = ReutersFile.Of(arguments);
        var rounds = arguments.Count("rounds", WarmRounds.Counted);
        var result = arguments.Text("out", Path.Combine(Project.Folder, "results", "duplicates.md"));

        MeasuredWork search = new("`corpus.FindDuplicates()`", new FileInfo(source).Length) { LongestTime = Aim };
        using var process = WorkProcess.Own(WorkKinds.Duplicates, source, Cores);
        await WarmRounds.RunAsync([(search, process)], rounds).ConfigureAwait(false);

        var page = FormattableString.Invariant($"""
            # How fast copies are found

            {MachineFacts.Line()}.
            Written by `dotnet run --project tests/Analysis.Benchmarks -- duplicates`. MB are millions of bytes.

            `{Path.GetFileName(source)}`, {search.Size / Bytes.Megabyte:F1} MB, loaded before, on {Cores} cores, in a process that was warm; the median of {rounds} rounds.

            {WorkTable.Write([search], items: "pairs")}
            """);
        Console.WriteLine(page);
        await ResultFile.WriteAsync(result, page).ConfigureAwait(false);
    }
}
