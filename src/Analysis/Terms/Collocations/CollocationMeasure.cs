namespace Analysis.Terms.Collocations;

/// <summary>The measure that orders a table of collocations, the highest first.</summary>
public enum CollocationMeasure
{
    /// <summary>The four-cell log-likelihood ratio, signed: what is certain.</summary>
    LogLikelihood,

    /// <summary>Pointwise mutual information: what is exclusive, rare words first.</summary>
    Pmi,

    /// <summary>Pointwise mutual information as a share of its limit.</summary>
    Npmi,

    /// <summary>Mutual information with the count cubed.</summary>
    Mi3,

    /// <summary>The t-score: what is frequent.</summary>
    TScore,

    /// <summary>The z-score.</summary>
    ZScore,

    /// <summary>The logarithm of Dice's coefficient: comparable between corpora.</summary>
    LogDice,

    /// <summary>How much likelier the second word is where the first is.</summary>
    DeltaPForward,

    /// <summary>How much likelier the first word is where the second is.</summary>
    DeltaPBackward,
}
