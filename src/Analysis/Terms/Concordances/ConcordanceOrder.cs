namespace Analysis.Terms.Concordances;

/// <summary>How the lines of a concordance are sorted; ties stay in the order of the texts.</summary>
public enum ConcordanceOrder
{
    /// <summary>As the corpus and its texts run.</summary>
    Text,

    /// <summary>By the words before the match, the nearest first.</summary>
    Left,

    /// <summary>By the words behind the match, the nearest first.</summary>
    Right,

    /// <summary>By the words of the match, then by those behind it.</summary>
    Match,
}
