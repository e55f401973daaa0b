namespace Analysis.Terms.KeyTerms;

/// <summary>The test that orders a table of key terms and whose probability is corrected.</summary>
public enum KeynessTest
{
    /// <summary>The log-likelihood ratio of all four cells (Dunning 1993).</summary>
    LogLikelihood,

    /// <summary>The log-likelihood ratio of the word's own two cells (Rayson and Garside 2000).</summary>
    TwoCellLogLikelihood,

    /// <summary>Pearson's chi-squared.</summary>
    ChiSquared,

    /// <summary>Chi-squared with Yates' correction.</summary>
    ChiSquaredYates,

    /// <summary>Fisher's exact test, two-sided; the table is ordered by minus the logarithm of its probability to base 10.</summary>
    FisherExact,
}
