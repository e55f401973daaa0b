namespace Analysis.Corpora.Cleaning;

/// <summary>Lines put back and taken out by the user.</summary>
internal static class Overruling
{
    /// <summary>The rule's name where the user took a line out.</summary>
    public const string ByUser = "removed by the user";

    /// <summary>The article with the removed lines back for which a condition holds.</summary>
    public static Article Keep(Article article, Func<RemovedLine, bool> condition)
    {
        var kept = RemovedLineList.Of(article).Where(condition).Select(line => line.Start).ToHashSet();
        return kept.Count == 0 ? article : article with { Removed = [.. article.Removed.Where(span => !kept.Contains(span.Start))] };
    }

    /// <summary>The article without the lines for which a condition holds.</summary>
    /// <param name="article">The article.</param>
    /// <param name="condition">Asked for every kept line.</param>
    /// <param name="rule">Who removes it.</param>
    public static Article Remove(Article article, Func<BodyLine, bool> condition, string rule = ByUser)
    {
        var more = KeptLines.Of(article).Where(condition).Select(line => new RemovedSpan(line.Start, line.Length, line.Line, rule, 1)).ToArray();
        return more.Length == 0 ? article : article with { Removed = [.. article.Removed.Concat(more).OrderBy(span => span.Start)] };
    }
}
