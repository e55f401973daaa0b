using Analysis.Corpora;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>A corpus at a glance: a row for each outlet, a disc for each month, as large as the number of its articles.</summary>
internal static class CorpusOverview
{
    private const string NoOutlet = "(outlet unknown)";
    private const double LargestDisc = 30;
    private const double SmallestDisc = 9;

    public static Figure Of(Corpus corpus)
    {
        var outlets = corpus.GroupBy(article => article.Outlet.Value ?? NoOutlet)
            .OrderBy(group => group.Key == NoOutlet).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: Label(group.Key, group.Count(article => !article.Date.IsKnown)), Articles: group.ToArray())).ToArray();
        var months = outlets.SelectMany(outlet => outlet.Articles.Where(article => article.Date.IsKnown)
            .GroupBy(article => Month(article.Date.Value!.Value)).OrderBy(month => month.Key)
            .Select(month => (outlet.Name, Month: month.Key, Articles: month.ToArray()))).ToArray();
        var most = months.Select(month => month.Articles.Length).DefaultIfEmpty(1).Max();
        var discs = new ScatterTrace
        {
            X = AxisValues.Of(months.Select(month => month.Month)),
            Y = AxisValues.Of(months.Select(month => month.Name)),
            Mode = ScatterMode.Markers,
            Opacity = 0.85,
            Marker = new() { Sizes = [.. months.Select(month => Math.Max(SmallestDisc, LargestDisc * Math.Sqrt((double)month.Articles.Length / Math.Max(most, 4))))] },
            Hover = [.. months.Select(month => Invariant($"{month.Name} · {month.Month:yyyy-MM}: {Plural.Of(month.Articles.Length, "article")}"))],
            Evidence = [.. months.Select(month => Evidence(corpus, Invariant($"{month.Name} · {month.Month:yyyy-MM}"), month.Articles))],
        };
        return new Figure(discs)
        {
            Source = Source(corpus, months.Length == 0),
            AltText = Invariant($"Articles by outlet and month: {Plural.Of(corpus.Count, "article")} from {Plural.Of(outlets.Length, "outlet")}. ")
                + string.Join("; ", outlets.Take(12).Select(outlet => Invariant($"{outlet.Name} {outlet.Articles.Length}"))) + ".",
        }
        .WithTitle("Articles by outlet and month")
        .WithXAxis("month of publication", kind: AxisKind.Date)
        .WithYAxis(axis => axis with { IsReversed = true, Categories = [.. outlets.Select(outlet => outlet.Name)] });
    }

    private static string Label(string outlet, int undated) => undated == 0 ? outlet : Invariant($"{outlet} (+{undated} undated)");

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);

    private static string Source(Corpus corpus, bool hasNoDates)
    {
        var undated = corpus.Count(article => !article.Date.IsKnown);
        return SourceNote.Of(corpus,
            hasNoDates ? "no article has a date" : "area: number of articles in the month",
            undated == 0 || hasNoDates ? null : $"{Plural.Of(undated, "undated article")} not drawn");
    }

    // What stands behind a disc is articles: each speaks by its headline, or by its first line.
    private static MarkEvidence Evidence(Corpus corpus, string label, Article[] articles) =>
        MarkEvidence.Of(corpus, label, [.. articles.Select(FirstLine)]);

    private static ArticleSpan FirstLine(Article article)
    {
        var text = article.Text;
        var headline = article.Headline.Value is { } title ? text.IndexOf(title, StringComparison.Ordinal) : -1;
        if (headline >= 0) return new(article.Id, headline, article.Headline.Value!.Length);
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = text.IndexOf('\n', start);
        return new(article.Id, start, (end < 0 ? text.Length : end) - start);
    }
}
