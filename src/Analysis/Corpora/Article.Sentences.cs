using Analysis.Text;

namespace Analysis.Corpora;

public sealed partial record Article
{
    /// <summary>
    /// The sentences of headline and body, ascending. The headline is one by itself; none reaches across a paragraph's end or across what
    /// was removed.
    /// </summary>
    /// <exception cref="CorpusException">The file has changed since the corpus was loaded.</exception>
    public IReadOnlyList<TextSpan> Sentences
    {
        get
        {
            var text = Text;
            var sentences = new List<TextSpan>();
            foreach (var stretch in Body) SentenceReader.Read(text, stretch, sentences);
            if (HeadlineSpan is not { } headline || !Kept.Any(kept => headline.Start >= kept.Start && headline.End <= kept.End)) return sentences;

            // Mostly it comes first.
            var own = new List<TextSpan>(1);
            SentenceReader.Add(text, headline, own);
            var place = sentences.FindIndex(sentence => sentence.Start > headline.Start);
            sentences.InsertRange(place < 0 ? sentences.Count : place, own);
            return sentences;
        }
    }
}
