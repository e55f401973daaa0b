namespace Analysis.Text.Matrices;

/// <summary>How alike, or how far apart, two rows are.</summary>
public enum RowMeasure
{
    /// <summary>The cosine of the angle between the rows' weights: 1 where they are proportional. A similarity.</summary>
    Cosine,

    /// <summary>The share of the terms of either row that both have (Jaccard 1901), whatever their weights. A similarity.</summary>
    Jaccard,

    /// <summary>
    /// The Jensen-Shannon divergence of the rows' weights as shares, in bits: 0 where they are proportional, 1 where they share no
    /// term (Lin 1991). Its square root is a metric.
    /// </summary>
    JensenShannon,

    /// <summary>
    /// Burrows' Delta (2002): the mean, over all terms, of the difference between the rows' z-scores, each of a term's share of a row
    /// among its shares of all rows (sample standard deviation). Terms with the same share everywhere do not count. A distance;
    /// trim to the most frequent words first.
    /// </summary>
    BurrowsDelta,
}
