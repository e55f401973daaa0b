using Analysis.Corpora;
using Analysis.Terms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>The most frequent terms as bars.</summary>
internal static class TermBars
{
    public static Figure Of(FrequencyList terms)
    {
        string[] words = [.. terms.Select(term => term.Term)];
        var bars = new BarTrace
        {
            Values = AxisValues.Of(terms.Select(term => term.PerThousand)),
            Positions = AxisValues.Of(words),
            IsHorizontal = true,
            Labels = [.. terms.Select(term => Invariant($"{term.Count:N0}"))],
            Hover = [.. terms.Select(term => Invariant(
                $"{term.Term}: {term.PerThousand:0.##} per thousand words ({Plural.Of(term.Count, "occurrence")} in {Plural.Of(term.Articles, "article")})"))],
            Evidence = TermEvidence.Of(terms.Tokens, words, [.. terms.Select(term => term.Count)]),
        };
        return new Figure(bars)
        {
            Source = SourceNote.Of(terms.Tokens, terms.Options.StopWords.Count == 0 ? null : "stop words are counted in the length and not listed"),
        }
        .WithTitle(terms.Count == 1 ? "One term, by frequency" : Invariant($"The {terms.Count:N0} most frequent terms"))
        .WithXAxis("occurrences per thousand words (at the bars: occurrences)")
        .WithYAxis(axis => axis with { IsReversed = true, HasGrid = false });
    }
}
