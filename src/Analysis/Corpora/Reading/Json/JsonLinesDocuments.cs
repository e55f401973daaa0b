using System.Text;
using Analysis.Corpora.Reading.Records;

namespace Analysis.Corpora.Reading.Json;

/// <summary>JSON Lines: one article a line.</summary>
internal static class JsonLinesDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        var wide = TextDecoder.Wide(content.Head);
        var longest = origin.Options.MaximalArticleBytes;
        using var stream = wide is { } found ? Encoding.CreateTranscodingStream(content.Open(), found.Encoding, Encoding.UTF8) : content.Open();
        using var lines = new RecordLines(stream, longest);
        var articles = new JsonArticles(origin, isOneLine: true, wide?.Decision);
        var isEmpty = true;
        while (lines.Next())
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            if (lines.IsTooLong)
            {
                yield return origin.Problem(lines.Number, ReadingLimitException.TooLarge(longest, "records", nameof(ReadingOptions.MaximalArticleBytes)).Message, CorpusThrow.Remedy);
            }
            else if (Trimmed(lines, out var offset).Length > 0)
            {
                yield return articles.Read(Trimmed(lines, out offset), lines.Number, offset);
            }
            else
            {
                continue;
            }

            isEmpty = false;
        }

        if (isEmpty) yield return origin.Problem("it holds no record");
    }

    // Without the white space around it, and the byte order mark before the first.
    private static ReadOnlySpan<byte> Trimmed(RecordLines lines, out long offset)
    {
        var line = lines.Current;
        var start = lines.Offset == 0 && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        start = start.TrimStart(" \t\r"u8);
        offset = lines.Offset + (line.Length - start.Length);
        return start.TrimEnd(" \t\r"u8);
    }
}
