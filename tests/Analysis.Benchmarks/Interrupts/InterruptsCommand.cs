using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Analysis.Benchmarks.Interrupts;

/// <summary>
/// <c>interrupts [--count N] [--seed N] [--out FILE]</c>: interrupts one kernel many times at random moments. It fails where the
/// kernel ends, a cell does not, or what was declared is lost.
/// </summary>
internal static class InterruptsCommand
{
    private const string Script = "../clients/python/interrupt_storm.py";
    private const int Interrupts = 1000;
    private const int Seed = 1;

    /// <summary>Interrupts, measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var count = arguments.Count("count", Interrupts);
        var seed = arguments.Count("seed", Seed);
        var file = arguments.Text("out", Path.Combine(Project.Folder, "results", "interrupts.md"));

        using var jupyter = new JupyterFolder();
        var printed = await PythonScript.RunAsync(Script, jupyter, count.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        var page = Write(count, seed, JsonSerializer.Deserialize<StormFigures>(printed, JsonSerializerOptions.Web)!);
        Console.WriteLine(page);
        await ResultFile.WriteAsync(file, page).ConfigureAwait(false);
    }

    private static string Write(int count, int seed, StormFigures figures)
    {
        var page = new StringBuilder("# Interrupts at random moments\n\n");
        page.Append(FormattableString.Invariant($"{MachineFacts.Line()}.\n"));
        page.Append(FormattableString.Invariant($"{count:N0} cells in one kernel were interrupted at random moments (seed {seed}); after each the next cell ran and knew what\n"));
        page.Append(FormattableString.Invariant($"had been declared. {figures.Again} interrupts came before their cell and were sent again. Resident memory before and after:\n"));
        page.Append(FormattableString.Invariant($"{figures.MemoryBefore / (1 << 20)} and {figures.MemoryAfter / (1 << 20)} MiB. "));
        page.Append("Written by `dotnet run --project tests/Analysis.Benchmarks -- interrupts`.\n\n");
        page.Append("| cell that never ends by itself | interrupts | median | 95th percentile | longest |\n|---|---:|---:|---:|---:|\n");
        foreach (var (cell, seconds) in figures.Seconds.Where(pair => pair.Value.Length > 0))
            page.Append(FormattableString.Invariant($"| {cell} | {seconds.Length} | {Milliseconds(seconds, 0.5)} | {Milliseconds(seconds, 0.95)} | {Milliseconds(seconds, 1)} |\n"));
        return page.ToString();
    }

    private static string Milliseconds(double[] seconds, double share) => FormattableString.Invariant($"{Quantiles.Of(seconds, share) * 1000:F0} ms");
}
