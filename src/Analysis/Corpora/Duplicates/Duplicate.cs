namespace Analysis.Corpora.Duplicates;

/// <summary>Two articles that are copies, or a passage that both have.</summary>
/// <param name="A">The id of one article.</param>
/// <param name="B">The id of the other, behind <paramref name="A"/> in ordinal order.</param>
/// <param name="Kind">Whether all, most or a stretch of their wording is the same.</param>
/// <param name="Similarity">
/// From 0 to 1. Of near copies the Jaccard similarity of their word sequences (Broder, 1997, 'On the resemblance and containment of
/// documents'), of a passage the share of its words that are the same in both; of exact copies 1.
/// </param>
/// <param name="Start">Where the passage begins in the text of <paramref name="A"/>, in UTF-16 units from 0; null for copies.</param>
/// <param name="Length">How long it is there, in UTF-16 units; null for copies.</param>
/// <param name="StartB">Where it begins in the text of <paramref name="B"/>; null for copies.</param>
/// <param name="LengthB">How long it is there; null for copies.</param>
public sealed record Duplicate(
    string A, string B, DuplicateKind Kind, double Similarity, int? Start = null, int? Length = null, int? StartB = null, int? LengthB = null)
{
    /// <summary>The passage in the first article, or null for copies.</summary>
    public ArticleSpan? PassageA() => Start is { } start && Length is { } length ? new(A, start, length) : null;

    /// <summary>The passage in the second article, or null for copies.</summary>
    public ArticleSpan? PassageB() => StartB is { } start && LengthB is { } length ? new(B, start, length) : null;
}
