using Analysis.Statistics;

namespace Analysis.Terms.KeyTerms;

/// <summary>A word in a group, as numbers.</summary>
/// <param name="Id">The word.</param>
/// <param name="Group">The group's place.</param>
/// <param name="Articles">The number of its articles that use the word.</param>
/// <param name="ReferenceArticles">The same in the reference, or -1.</param>
/// <param name="DpNorm">The word's dispersion in the group.</param>
/// <param name="Table">The word's counts.</param>
internal readonly record struct KeynessRow(int Id, int Group, int Articles, int ReferenceArticles, double DpNorm, ContingencyTable Table)
{
    public double Score { get; init; }

    public double Probability { get; init; }

    public double Corrected { get; init; }
}
