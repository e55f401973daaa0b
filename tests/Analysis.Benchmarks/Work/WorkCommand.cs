using System.Diagnostics;
using System.Text.Json;

namespace Analysis.Benchmarks.Work;

/// <summary>
/// <c>work --kind KIND --path PATH</c>: what other commands run in a process of its own. For each line of its input it does the work
/// once and prints what that took as a line of JSON.
/// </summary>
internal static class WorkCommand
{
    /// <summary>Its name.</summary>
    public const string Name = "work";

    /// <summary>Works until the input ends.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var kind = arguments.Text("kind");
        if (!WorkKinds.All.TryGetValue(kind, out var prepare))
            throw new BenchmarkException($"--kind {kind}: one of {string.Join(", ", WorkKinds.All.Keys)} was expected.");

        var work = prepare(arguments.Text("path"));
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is not null)
            Console.WriteLine(JsonSerializer.Serialize(Measure(work), JsonSerializerOptions.Web));
    }

    private static WorkRound Measure(Func<(object Made, int Items)> work)
    {
        // What the round before left behind is not this one's work.
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var (made, items) = work();
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        WorkRound round = new(seconds, (process.TotalProcessorTime - processor).TotalSeconds, items, process.PeakWorkingSet64);
        GC.KeepAlive(made);
        return round;
    }
}
