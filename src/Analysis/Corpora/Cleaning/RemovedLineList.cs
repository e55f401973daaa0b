using Analysis.Data;

namespace Analysis.Corpora.Cleaning;

/// <summary>The audit table: every line and part of a line that was removed, in the order of the articles and of their text.</summary>
public sealed class RemovedLineList : ResultList<RemovedLine>
{
    private readonly RemovedLine[] _lines;

    internal RemovedLineList(Corpus corpus)
    {
        _lines = [.. corpus.SelectMany(Of)];
        Notes =
        [
            $"{Plural.Of(_lines.Length, "line")} removed from {Plural.Of(_lines.DistinctBy(line => line.Article).Count(), "article")}. "
            + "Put one back with corpus.Keep(line => ...), take another out with corpus.Remove(line => ...).",
        ];
    }

    /// <inheritdoc/>
    public override int Count => _lines.Length;

    /// <inheritdoc/>
    public override RemovedLine this[int index] => _lines[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    /// <summary>How many lines each rule removed, from most to fewest, with one of them.</summary>
    public DataFrame ByRule()
    {
        var rules = _lines.GroupBy(line => line.Rule).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        return new(
            Column.Of("Rule", rules.Select(group => group.Key)),
            Column.Of("Lines", rules.Select(group => group.Count())),
            Column.Of("Articles", rules.Select(group => group.DistinctBy(line => line.Article).Count())),
            Column.Of("Example", rules.Select(group => group.First().Text)));
    }

    internal static IEnumerable<RemovedLine> Of(Article article)
    {
        if (article.Removed.Count == 0) return [];
        var text = article.Text;
        return article.Removed.Select(span => new RemovedLine(
            article.Id, span.Line, text.Substring(span.Start, span.Length), span.Rule, Math.Round(span.Score, 3), span.Start, span.Length));
    }
}
