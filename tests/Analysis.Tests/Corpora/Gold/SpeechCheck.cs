namespace Analysis.Tests.Corpora.Gold;

/// <summary>Reported words and their cue stand in the article; words that nobody says stand between quotation marks.</summary>
internal static class SpeechCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var speech in corpus.Gold.IndirectSpeech)
        {
            const string entry = "indirect speech";
            foreach (var finding in corpus.Missing(speech.Article, entry, "cue", speech.Cue)) yield return finding;
            if (speech.Text is { } words)
                foreach (var finding in corpus.Missing(speech.Article, entry, "text", words)) yield return finding;
            if (string.IsNullOrEmpty(speech.Text) && string.IsNullOrEmpty(speech.Gist))
                yield return new(speech.Article, null, entry, $"'{speech.Cue}' reports nothing.");
            if (speech.Speaker is { } speaker && !corpus.HasActor(speaker))
                yield return new(speech.Article, null, entry, $"there is no actor {speaker}.");
        }

        foreach (var marked in corpus.Gold.QuotedButNotSpeech)
        {
            const string entry = "quoted but not speech";
            var text = corpus.TextOf(marked.Article);
            if (!text.Has(marked.Text)) yield return new(marked.Article, null, entry, $"'{marked.Text}' is not in the text.");
            else if (!text.Places(marked.Text).Any(at => QuotationMarks.AreAround(text.Text, at, marked.Text.Length)))
                yield return new(marked.Article, null, entry, $"'{marked.Text}' does not stand between marks.");
        }
    }
}
