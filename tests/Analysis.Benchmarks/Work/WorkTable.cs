using System.Text;

namespace Analysis.Benchmarks.Work;

/// <summary>Writes measured work as a table in markdown.</summary>
internal static class WorkTable
{
    /// <summary>A line for each kind of work.</summary>
    /// <param name="works">The work.</param>
    /// <param name="items">What its items are, for the head.</param>
    public static string Write(IEnumerable<MeasuredWork> works, string items = "articles")
    {
        StringBuilder table = new($"| | {items} | median | MB/s | cores busy | peak memory | times the size | aim |\n|---|---:|---:|---:|---:|---:|---:|---|\n");
        foreach (var work in works)
        {
            table.Append(FormattableString.Invariant($"| {work.Title} | {work.Items:N0} | {work.Seconds:F2} s | {work.Speed / Bytes.Megabyte:F0} "));
            table.Append(FormattableString.Invariant($"| {work.Cores:F2} | {work.PeakMemory / Bytes.Mebibyte:F0} MiB | {work.MemoryRatio:F2} | {work.Verdict()} |\n"));
        }

        return table.ToString();
    }

    /// <summary>What the last round took, for who waits.</summary>
    public static string Line(MeasuredWork work) => FormattableString.Invariant(
        $"{work.Title}: {work.Rounds[^1].Seconds:F2} s, {work.Size / work.Rounds[^1].Seconds / Bytes.Megabyte:F0} MB/s, {work.Rounds[^1].PeakMemory / Bytes.Mebibyte:F0} MiB");
}
