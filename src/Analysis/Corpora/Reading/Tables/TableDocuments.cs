using System.Text;

namespace Analysis.Corpora.Reading.Tables;

/// <summary>A table: a line with the columns' names, and one article a record below it.</summary>
internal static class TableDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        var wide = TextDecoder.Wide(content.Head);
        var dialect = TableDialect.Of(content.Head, wide?.Encoding, origin);
        using var stream = wide is { } found ? Encoding.CreateTranscodingStream(content.Open(), found.Encoding, Encoding.UTF8) : content.Open();
        using var table = new TableReader(stream, dialect, origin.Options);
        if (!table.Next())
        {
            yield return origin.Problem("it is empty: expected a line with the columns' names");
            yield break;
        }

        var columns = TableColumns.Of(table, new(origin.Options));
        if (!columns.HasText)
        {
            yield return columns.NoText(origin, table.Line);
            yield break;
        }

        var articles = new TableArticles(origin, dialect with { Separator = table.Separator }, columns, wide?.Decision);
        var isEmpty = true;
        while (table.Next())
        {
            isEmpty = false;
            origin.Cancellation.ThrowIfCancellationRequested();
            yield return articles.Read(table);
        }

        if (isEmpty && table.Problem is null) yield return origin.Problem("it holds no record");
        if (table.Problem is { } last) yield return origin.Problem(table.Line, last, CorpusThrow.Remedy);
    }
}
