namespace Analysis.Terms.Concordances;

/// <summary>How much stands around a match.</summary>
public enum ConcordanceContext
{
    /// <summary>A number of words on either side.</summary>
    Words,

    /// <summary>The whole sentence.</summary>
    Sentence,
}
