namespace Analysis.Tests.Corpora.Gold;

/// <summary>A quote's first and last words stand in order and as far apart as stated; cue and speaker exist.</summary>
internal static class QuoteCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var twice in corpus.Gold.Quotes.GroupBy(quote => quote.Id).Where(all => all.Count() > 1))
            yield return new(null, null, $"quote {twice.Key}", $"{twice.Count()} quotes have this id.");

        foreach (var quote in corpus.Gold.Quotes)
        {
            if (quote.Speaker is { } speaker && !corpus.HasActor(speaker))
                yield return new(null, null, quote.Entry, $"there is no actor {speaker}.");
            if (quote.Occurrences.Count == 0) yield return new(null, null, quote.Entry, "the quote stands nowhere.");
            foreach (var kind in quote.Occurrences.Select(occurrence => occurrence.Kind).Append(quote.Kind).Distinct())
                if (kind is not (null or "direct" or "mixed"))
                    yield return new(null, null, quote.Entry, $"'{kind}' is no kind of quote.");
            foreach (var occurrence in quote.Occurrences)
            {
                if (Place(corpus, occurrence) is { } sentence) yield return new(occurrence.Article, null, quote.Entry, sentence);
                if (occurrence.Cue is { } cue)
                    foreach (var finding in corpus.Missing(occurrence.Article, quote.Entry, "cue", cue)) yield return finding;
                if (occurrence.Words is { } count && QuoteSpan.Of(corpus, occurrence)?.Words is { } words
                    && words.Split(' ').Length != count)
                    yield return new(
                        occurrence.Article, null, quote.Entry,
                        $"the gold has {count} words, the text {words.Split(' ').Length}.");
            }
        }
    }

    private static string? Place(GoldCorpus corpus, GoldQuoteOccurrence occurrence)
    {
        var text = corpus.TextOf(occurrence.Article);
        if (!text.Has(occurrence.Start)) return $"the start '{occurrence.Start}' is not in the text.";
        var spans = QuoteSpan.Candidates(text, occurrence);
        if (spans.Count == 0) return $"no '{occurrence.End}' follows '{occurrence.Start}'.";
        var lengths = spans.Select(span => span.LengthChars).ToList();
        return lengths.Contains(occurrence.LengthChars) ? null
            : $"from '{occurrence.Start}' to '{occurrence.End}' are {string.Join(" or ", lengths.Distinct())} characters, "
              + $"the gold has {occurrence.LengthChars}.";
    }
}
