namespace Analysis.Benchmarks.Work;

/// <summary>Measures several kinds of work in turn, so that what else the machine does hits all, in processes that are warm.</summary>
internal static class WarmRounds
{
    /// <summary>The rounds that count, where nothing else is asked for.</summary>
    public const int Counted = 9;

    // The runtime compiles a method anew, and better, once it was called 30 times and time has passed.
    private const int Cold = 4;

    /// <summary>Runs the rounds, the cold ones first, and adds those that count to the work.</summary>
    public static async Task RunAsync(IReadOnlyList<(MeasuredWork Work, WorkProcess Process)> contest, int rounds)
    {
        for (var round = 1 - Cold; round <= rounds; round++)
        {
            foreach (var (work, process) in contest)
            {
                var measured = await process.RoundAsync().ConfigureAwait(false);
                if (round < 1) continue;
                work.Rounds.Add(measured);
                Console.WriteLine($"round {round}, {WorkTable.Line(work)}");
            }
        }
    }
}
