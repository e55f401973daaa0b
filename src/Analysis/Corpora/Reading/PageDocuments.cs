using Analysis.Corpora.Pages;

namespace Analysis.Corpora.Reading;

/// <summary>Where pages become text.</summary>
internal static class PageDocuments
{
    /// <summary>The article of a page. One that has text and no article is read all the same: an empty body is for the analyst to see.</summary>
    /// <param name="html">The decoded page.</param>
    public static PageArticle Extract(string html)
    {
        var page = PageReader.Read(html);
        return new()
        {
            Text = page.Text,
            HeadlineSpan = page.HeadlineSpan,
            Body = page.Body,
            Given = new()
            {
                Headline = GivenOf(page.Headline),
                Date = GivenOf(page.Date) is { } date ? date with { Value = Day(page) ?? date.Value } : null,
                Outlet = GivenOf(page.Outlet),
                Section = GivenOf(page.Section),
                Language = GivenOf(page.Language),
                Byline = page.Authors.Count == 0
                    ? null
                    : GivenOf(page.Authors[0])! with { Value = string.Join(", ", page.Authors.Select(author => author.Value)) },
            },
            Problem = page.Text.Length == 0 ? page.Problem : null,
        };
    }

    private static Given? GivenOf(PageField? field) =>
        field is null ? null : new(field.Value, field.Rule, new(null, field.Evidence), field.Confidence);

    private static string? Day(Page page) => page.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
