using Analysis.Corpora;

namespace Analysis.Charts;

/// <summary>What a mark stands on.</summary>
/// <param name="Label">What the mark is: a word, a word in a group, two names.</param>
/// <param name="Total">How many places there are in all.</param>
/// <param name="Sentences">The first of them: at most <see cref="MostSentences"/>.</param>
public sealed record MarkEvidence(string Label, int Total, IReadOnlyList<EvidenceSentence> Sentences)
{
    /// <summary>The number of sentences that a mark keeps; all places are in the analysis's own frame.</summary>
    public const int MostSentences = 20;

    /// <summary>Evidence from spans, each with the sentence around it.</summary>
    /// <param name="corpus">The corpus that they lie in.</param>
    /// <param name="label">What the mark is.</param>
    /// <param name="spans">Places in articles, in the order in which they are to be read.</param>
    /// <param name="total">How many places there are in all; null for as many as are given.</param>
    /// <exception cref="KeyNotFoundException">The corpus does not have one of the articles.</exception>
    public static MarkEvidence Of(Corpus corpus, string label, IReadOnlyList<ArticleSpan> spans, int? total = null) =>
        new(label, total ?? spans.Count, [.. spans.Take(MostSentences).Select(span => SentenceCutter.Cut(corpus, span))]);
}
