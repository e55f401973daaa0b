namespace Analysis.Text;

/// <summary>Where words begin and end.</summary>
public enum WordRules
{
    /// <summary>
    /// The boundaries of Unicode Standard Annex 29 made to fit news: hyphens join as the options say, 'U.N.' keeps its last full
    /// stop, invisible characters are passed over, and scripts without spaces are not split.
    /// </summary>
    News,

    /// <summary>
    /// The default boundaries of Unicode Standard Annex 29 as they are: 'UN-backed' is two words, 'example.com' is one.
    /// </summary>
    Unicode,
}
