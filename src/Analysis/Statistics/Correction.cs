namespace Analysis.Statistics;

/// <summary>How probabilities are corrected for the number of tests.</summary>
public enum Correction
{
    /// <summary>The rate of false discoveries is kept (Benjamini and Hochberg 1995).</summary>
    BenjaminiHochberg,

    /// <summary>The chance of a single false discovery is kept (Holm 1979).</summary>
    Holm,

    /// <summary>They are not.</summary>
    None,
}
