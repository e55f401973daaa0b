using Analysis.Corpora.Pages;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading;

/// <summary>HTML files, and pages that other files carry.</summary>
internal static class PageFile
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        var bytes = content.ReadAll(origin.Options.MaximalArticleBytes, "articles", nameof(ReadingOptions.MaximalArticleBytes));
        yield return Of(origin, bytes, null, null);
    }

    /// <summary>The article of a page from which another program took the tags.</summary>
    public static ReadResult OfText(Origin origin, byte[] bytes, DeclaredEncoding? declared, Given? address)
    {
        var decoded = TextDecoder.Decode(bytes, declared);
        return decoded.IsText
            ? ReadResult.Of(Document(origin, decoded.Text, null, decoded.Encoding, bytes, address))
            : origin.Problem($"not a text: {decoded.Problem}");
    }

    /// <summary>The article of a page.</summary>
    /// <param name="origin">Where it lies.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="declared">The encoding that its carrier declares; null for what the page itself does.</param>
    /// <param name="address">Where it was published, where its carrier says so.</param>
    public static ReadResult Of(Origin origin, byte[] bytes, DeclaredEncoding? declared, Given? address)
    {
        var decoded = TextDecoder.Decode(bytes, declared ?? DeclaredEncoding.OfMarkup(bytes));
        if (!decoded.IsText) return origin.Problem($"not a text: {decoded.Problem}");
        var page = PageReader.Read(decoded.Text);
        // One that has text and no article is read all the same: an empty body is for the analyst to see.
        return page.Text.Length > 0 || page.Problem is null
            ? ReadResult.Of(Document(origin, page.Text, page, decoded.Encoding, bytes, address))
            : origin.Problem(page.Problem);
    }

    private static RawDocument Document(Origin origin, string text, Page? page, EncodingDecision encoding, byte[] bytes, Given? address)
    {
        var given = page is null ? GivenFields.None : PageGiven.Of(page);
        return new()
        {
            Id = origin.NextId(),
            File = origin.FullPath,
            Text = text,
            Encoding = encoding,
            Source = origin.Hold(text, bytes),
            Given = address is null ? given : given with { Address = address },
            HeadlineSpan = page?.HeadlineSpan,
            Body = page?.Body,
        };
    }
}
