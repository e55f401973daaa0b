using Analysis.Dates.Grammar;

namespace Analysis.Dates;

/// <summary>
/// Finds the words of an English text that give a time: <c>on Tuesday</c>, <c>late November</c>, <c>Thursday the 11th of
/// April</c>,
/// <c>since the summer</c>, <c>two days earlier</c>, <c>from June to August 2016</c>, <c>the 1990s</c>. Times of day, durations
/// that lie
/// nowhere ('for two hours') and words that only look like dates ('May said', 'the Sunday Times', '2016 rifles') are none.
/// The time is linear in the text's length, on any text.
/// </summary>
public static class DateExpressions
{
    /// <summary>The dates of a text from left to right; none overlaps another.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<DateMention>();
        var parser = new ExpressionParser(text);
        var quotations = new QuotationTracker(text);
        foreach (var found in parser.Read())
        {
            var (start, end) = (parser.StartOf(found), parser.EndOf(found));
            var quotation = quotations.OpeningOf(start);
            var isAtLineStart = start == 0 || text[start - 1] == '\n';
            mentions.Add(new(start, end - start, found.Meaning.Kind)
            {
                Meaning = found.Meaning,
                Direction = VerbReader.Read(text, start, end, quotation),
                IsQuoted = quotation is not null,
                Sentence = SentenceEdges.Start(text, start),
                IsAtLineStart = isAtLineStart,
                IsAloneOnLine = isAtLineStart && (end == text.Length || text[end] is '\n' or '\r'),
                IsAfterComma = start > 1 && text[start - 2] == ',',
            });
        }

        return mentions;
    }
}
