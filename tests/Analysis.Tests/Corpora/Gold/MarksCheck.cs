namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// Every pair of quotation marks holds a quote or words that are no speech, and every quote stands beside a mark.
/// </summary>
internal static class MarksCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (key, text) in corpus.Texts)
        {
            var quotes = Quotes(corpus, key).ToList();
            foreach (var (quote, span) in quotes)
                if (!QuotationMarks.AreBeside(text.Text, span.Start, span.Words.Length))
                    yield return new(key, text.LineAt(span.Start), quote.Entry, $"there is no mark beside '{span.Words}'.");

            var noSpeech = from marked in corpus.Gold.QuotedButNotSpeech
                           where marked.Article == key
                           from at in text.Places(marked.Text)
                           select new QuoteSpan(at, marked.Text);
            var annotated = quotes.Select(quote => quote.Span).Concat(noSpeech).ToList();
            foreach (var (start, words) in QuotationMarks.Pairs(text.Text))
                if (!annotated.Any(span => GoldText.Overlap(start, words.Length, span.Start, span.Words.Length)))
                    yield return new(
                        key, text.LineAt(start), "marks", $"{words} is neither a quote nor words that are no speech.");
        }
    }

    /// <summary>A quote of another length than stated is one all the same.</summary>
    private static IEnumerable<(GoldQuote Quote, QuoteSpan Span)> Quotes(GoldCorpus corpus, string article) =>
        from quote in corpus.Gold.Quotes
        from occurrence in quote.Occurrences
        where occurrence.Article == article
        let candidates = QuoteSpan.Candidates(corpus.TextOf(article), occurrence)
        let span = QuoteSpan.Of(corpus, occurrence) ?? (candidates is [var first, ..] ? first : null)
        where span is not null
        select (quote, span);
}
