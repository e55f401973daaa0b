using System.Globalization;
using Analysis.Corpora;

namespace Analysis.Charts;

/// <summary>The sentence around a span, short enough to be read in passing.</summary>
internal static class SentenceCutter
{
    private const int MostBefore = 110;
    private const int MostAfter = 110;
    private const int MostMatch = 160;

    public static EvidenceSentence Cut(Corpus corpus, ArticleSpan span)
    {
        var article = corpus[span.Article];
        var sentence = corpus.SentenceOf(span);
        var (text, end) = (article.Text, span.Start + span.Length);
        var before = OneLine(text.AsSpan(Math.Min(sentence.Start, span.Start), Math.Max(0, span.Start - sentence.Start)));
        var match = OneLine(text.AsSpan(span.Start, span.Length));
        var after = OneLine(text.AsSpan(end, Math.Max(0, sentence.Start + sentence.Length - end)));
        return new(span.Article, span.Start, span.Length, Tail(before), Head(match, MostMatch), Head(after, MostAfter), From(article));
    }

    private static string From(Article article) => string.Join(", ", new[]
    {
        article.Outlet.Value,
        article.Date.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.OfType<string>());

    // White space as one blank; the blank at the edge of the match stays.
    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }

    private static string Tail(string text)
    {
        if (text.Length <= MostBefore) return text.TrimStart();
        var start = text.IndexOf(' ', text.Length - MostBefore);
        start = start < 0 || start == text.Length - 1 ? text.Length - MostBefore : start + 1;
        return "… " + text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }

    private static string Head(string text, int most)
    {
        if (text.Length <= most) return text.TrimEnd() is var trimmed && trimmed.Length == 0 ? "" : trimmed;
        var end = text.LastIndexOf(' ', most);
        if (end <= 0) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end] + " …";
    }
}
