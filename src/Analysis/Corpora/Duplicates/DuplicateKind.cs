namespace Analysis.Corpora.Duplicates;

/// <summary>How much two articles share, the most first.</summary>
public enum DuplicateKind
{
    /// <summary>The same words in the same order; case, punctuation and the dateline do not count.</summary>
    Exact,

    /// <summary>Most sentences of each stand in the other, or most of their word sequences are the same.</summary>
    Near,

    /// <summary>A stretch of the same wording in two articles.</summary>
    Passage,
}
