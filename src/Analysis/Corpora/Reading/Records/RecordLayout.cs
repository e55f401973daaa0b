using Analysis.Text;

namespace Analysis.Corpora.Reading.Records;

/// <summary>Lays a record's headline, dateline and body out as one text: headline line, blank line, body.</summary>
internal static class RecordLayout
{
    /// <param name="headline">On one line; null where there is none.</param>
    /// <param name="dateline">The words before the first paragraph; null where there are none.</param>
    /// <param name="body">The body as printed.</param>
    public static (string Text, TextSpan? Headline) Of(string? headline, string? dateline, ReadOnlySpan<char> body)
    {
        body = body.Trim();
        var isDated = dateline is not null && !body.IsEmpty && !body.StartsWith(dateline, StringComparison.Ordinal);
        var date = isDated ? dateline + " " : "";
        if (headline is null) return (string.Concat(date, body), null);

        var span = new TextSpan(0, headline.Length);
        if (body.IsEmpty) return (headline, span);
        // Some collections begin the body with the headline as it is.
        if (IsFirstLine(headline, body)) return (body.ToString(), span);
        return (string.Concat(headline, "\n\n", date, body), span);
    }

    private static bool IsFirstLine(string headline, ReadOnlySpan<char> body) =>
        body.Length > headline.Length && body[headline.Length] is '\r' or '\n' && body.StartsWith(headline, StringComparison.Ordinal);
}
