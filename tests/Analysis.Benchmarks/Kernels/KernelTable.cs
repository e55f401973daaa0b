using System.Text;

namespace Analysis.Benchmarks.Kernels;

/// <summary>Writes what was measured of two kernels as markdown: a line for each figure, with their ratio and what is aimed at.</summary>
internal static class KernelTable
{
    /// <summary>The page.</summary>
    public static string Write(MeasuredKernel own, MeasuredKernel other)
    {
        var page = new StringBuilder("# This kernel and ipykernel, measured in turn\n\n");
        page.Append(FormattableString.Invariant($"{MachineFacts.Line()}.\n"));
        page.Append(FormattableString.Invariant($"Medians of {own.Rounds.Count} rounds. In each, both kernels were started anew and driven by one script on jupyter_client.\n"));
        page.Append("Written by `dotnet run --project tests/Analysis.Benchmarks -- kernels`.\n\n");
        page.Append(FormattableString.Invariant($"| | {own.Title} | {other.Title} | ratio | aim |\n|---|---:|---:|---:|---|\n"));
        foreach (var figure in KernelFigure.All)
        {
            var (first, second) = (own.Median(figure.Of), other.Median(figure.Of));
            var (firstText, secondText) = (figure.Unit.Write(first), figure.Unit.Write(second));
            page.Append(FormattableString.Invariant($"| {figure.Title} | {firstText} | {secondText} | {first / second:F2} | {figure.Verdict(first, second)} |\n"));
        }

        return page.ToString();
    }
}
