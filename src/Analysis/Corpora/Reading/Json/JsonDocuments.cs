using System.Text;

namespace Analysis.Corpora.Reading.Json;

/// <summary>A JSON file: an article, a list of articles, or objects that hold such lists.</summary>
internal static class JsonDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        var wide = TextDecoder.Wide(content.Head);
        var bytes = content.ReadAll(origin.Options.MaximalWholeBytes, "files that are read whole", nameof(ReadingOptions.MaximalWholeBytes));
        if (wide is { } found) bytes = Encoding.Convert(found.Encoding, Encoding.UTF8, bytes);
        var articles = new JsonArticles(origin, isOneLine: false, wide?.Decision);
        var limit = origin.Options.MaximalArticleBytes;
        var (line, counted, isEmpty) = (1L, 0, true);
        foreach (var record in JsonRecords.Of(bytes, origin.Options))
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            isEmpty = false;
            line += bytes.AsSpan(counted..Math.Max(counted, record.Start)).Count((byte)'\n');
            counted = Math.Max(counted, record.Start);
            yield return record.Problem is { } problem ? origin.Problem($"no valid JSON: {problem}")
                : record.Length > limit ? origin.Problem(line, ReadingLimitException.TooLarge(limit, "records", nameof(ReadingOptions.MaximalArticleBytes)).Message, CorpusThrow.Remedy)
                : articles.Read(bytes.AsSpan(record.Start, record.Length), line, record.Start);
        }

        if (isEmpty) yield return origin.Problem("it holds no record");
    }
}
