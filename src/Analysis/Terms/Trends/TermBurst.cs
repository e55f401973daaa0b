namespace Analysis.Terms.Trends;

/// <summary>A time in which a word is much more frequent than usual (Kleinberg 2002).</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="First">The first period's name.</param>
/// <param name="Last">The last period's name.</param>
/// <param name="Weight">How much better the raised rate explains it, in natural logarithms of likelihood.</param>
/// <param name="Count">Its occurrences in this time.</param>
/// <param name="PerThousand">Its occurrences per thousand words of this time.</param>
/// <param name="UsuallyPerThousand">The same over all periods.</param>
public sealed record TermBurst(
    string Term, string First, string Last, double Weight, int Count, double PerThousand, double UsuallyPerThousand);
