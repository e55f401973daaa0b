using Analysis.Terms.Laws;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>The different words of ever more text on logarithmic axes, where the law of Heaps (1978) is a straight line.</summary>
internal static class HeapsCurve
{
    public static Figure Of(VocabularyGrowth growth)
    {
        GrowthPoint[] points = [.. growth];
        var marks = new ScatterTrace
        {
            X = AxisValues.Of(points.Select(point => point.Words)),
            Y = AxisValues.Of(points.Select(point => point.Types)),
            Marker = new() { Size = 6, HasOutline = false },
            Color = ChartColor.Series(0),
            Name = "different words",
            Hover = [.. points.Select(point => Invariant($"{point.Words:N0} words: {point.Types:N0} different ones; {NumberText.Of(point.Expected)} by the law"))],
        };
        return new Figure(growth.Fit is not { } law ? [marks]
            : [LawLine.Of(marks.X, points.Select(point => point.Expected), Invariant($"Heaps' law, exponent {law.Exponent:F2}")), marks])
        {
            Source = SourceNote.Of(growth.Tokens, growth.Fit is { } fit
                ? Invariant($"different words = {fit.Factor:F1} × words to the power of {fit.Exponent:F3}, by least squares of the logarithms (R² {fit.RSquared:F3}); articles in their order")
                : "too few words for a law"),
            AltText = Words(growth, points),
        }
        .WithTitle("How the vocabulary grows with the corpus, and Heaps' law")
        .WithXAxis("words read (logarithmic)", kind: AxisKind.Logarithmic)
        .WithYAxis("different words among them (logarithmic)", kind: AxisKind.Logarithmic)
        .WithSize(720, 460);
    }

    private static string Words(VocabularyGrowth growth, GrowthPoint[] points) => growth.Fit is { } fit
        ? Invariant($"Scatter chart on logarithmic axes: the first {points[0].Words:N0} words have {points[0].Types:N0} different ones, all {points[^1].Words:N0} have {points[^1].Types:N0}; along them a straight line, Heaps' law with the exponent {fit.Exponent:F2}.")
        : "Scatter chart of vocabulary growth: too few words for a law.";
}
