using System.Text;
using Analysis.Corpora.Reading.Fields;
using Analysis.Corpora.Reading.Records;

namespace Analysis.Corpora.Reading.Feeds;

/// <summary>RSS and Atom: one article an item.</summary>
internal static class FeedDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        var bytes = content.ReadAll(origin.Options.MaximalArticleBytes, "feeds", nameof(ReadingOptions.MaximalArticleBytes));
        var decoded = TextDecoder.Decode(bytes, DeclaredEncoding.OfMarkup(bytes));
        if (!decoded.IsText)
        {
            yield return origin.Problem($"not a text: {decoded.Problem}");
            yield break;
        }

        using var feed = new FeedReader(decoded.Text, origin.Options.MaximalNesting);
        while (feed.Next() is { } item)
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            yield return Article(origin, feed, item, decoded.Encoding);
        }

        if (feed.Mistake is { } problem) yield return origin.Problem(problem);
        else if (feed.Items == 0) yield return origin.Problem("the feed holds no item");
    }

    private static ReadResult Article(Origin origin, FeedReader feed, FeedItem item, EncodingDecision encoding)
    {
        if (item.Values[FieldRole.Outlet] is null && feed.Title is { } title) item.Values.Add(FeedElement.FeedTitle, FeedElement.FeedTitle.Name, title.Text, title);
        if (item.Values[FieldRole.Language] is null && feed.Language is { } language)
            item.Values.Add(FeedElement.FeedLanguage, FeedElement.FeedLanguage.Name, language.Text, language);

        var body = Markup.IsIn(item.Body) ? Markup.ToText(item.Body) : item.Body;
        var (text, headline) = RecordLayout.Of(item.Values[FieldRole.Headline]?.Value, null, body);
        if (text.Length == 0) return origin.Problem(item.Line, "the item has neither text nor title", CorpusThrow.Remedy);
        return ReadResult.Of(new()
        {
            Id = origin.NextId(),
            File = origin.FullPath,
            Text = text,
            Encoding = encoding,
            Source = origin.Hold(text, Encoding.UTF8.GetBytes(item.Printed)),
            Given = item.Values.ToGiven(),
            HeadlineSpan = headline,
        });
    }
}
