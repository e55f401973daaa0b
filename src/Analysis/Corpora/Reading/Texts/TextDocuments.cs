using Analysis.Corpora.Reading.Sources;

namespace Analysis.Corpora.Reading.Texts;

/// <summary>Plain text and Markdown: one article a file, with front matter above it or without.</summary>
internal static class TextDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content, bool isMarkdown)
    {
        var bytes = content.ReadAll(origin.Options.MaximalArticleBytes, "articles", nameof(ReadingOptions.MaximalArticleBytes));
        var decoded = TextDecoder.Decode(bytes);
        yield return decoded.IsText
            ? ReadResult.Of(Document(origin, bytes, decoded.Text, decoded.Encoding, isMarkdown))
            : origin.Problem($"not a text: {decoded.Problem}");
    }

    private static RawDocument Document(Origin origin, byte[] bytes, string text, EncodingDecision encoding, bool isMarkdown)
    {
        var front = FrontMatter.Find(text);
        var title = isMarkdown ? MarkdownTitle.Find(text, front.Start) : null;
        var given = title is { } found && front.Given.Headline is null
            ? front.Given with { Headline = new(found.Span.In(text), "Markdown title", found.Evidence) }
            : front.Given;
        return new()
        {
            Id = origin.Name,
            File = origin.FullPath,
            Text = text,
            Encoding = encoding,
            Source = origin.IsPlain ? new FileText(origin, Checksum.Of(bytes)) : origin.Hold(text, bytes),
            Given = given,
            HeadlineSpan = title?.Span,
            Start = front.Start,
        };
    }
}
