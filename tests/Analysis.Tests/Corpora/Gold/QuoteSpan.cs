namespace Analysis.Tests.Corpora.Gold;

/// <summary>A place where a quote's first words are followed by its last.</summary>
internal sealed record QuoteSpan(int Start, string Words)
{
    internal int LengthChars => GoldText.Length(Words);

    /// <summary>From each place of the first words to the next place of the last ones.</summary>
    internal static IReadOnlyList<QuoteSpan> Candidates(GoldText text, GoldQuoteOccurrence occurrence) =>
    [
        .. from start in text.Places(occurrence.Start)
           let end = text.Text.IndexOf(occurrence.End, start, StringComparison.Ordinal)
           where end >= 0
           select new QuoteSpan(start, text.Text[start..(end + occurrence.End.Length)]),
    ];

    /// <summary>The place of the length that the gold gives; null where the text has none such.</summary>
    internal static QuoteSpan? Of(GoldCorpus corpus, GoldQuoteOccurrence occurrence) =>
        Candidates(corpus.TextOf(occurrence.Article), occurrence)
            .FirstOrDefault(span => span.LengthChars == occurrence.LengthChars);
}
