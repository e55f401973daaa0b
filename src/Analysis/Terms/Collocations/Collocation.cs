using Analysis.Statistics;

namespace Analysis.Terms.Collocations;

/// <summary>Two words that occur together. Measures are those of <see cref="Association"/>.</summary>
/// <param name="Term">A word as it is counted.</param>
/// <param name="Collocate">The other.</param>
/// <param name="Count">How often they stand in a window together.</param>
/// <param name="Probability">The probability of the log-likelihood where nothing is going on.</param>
/// <param name="Corrected">The same corrected for the number of pairs.</param>
public sealed record Collocation(string Term, string Collocate, int Count, double Probability, double Corrected)
{
    /// <summary>The number of articles where they do.</summary>
    public int Articles { get; internal init; }

    /// <summary>How often they would if one had nothing to do with the other.</summary>
    public double Expected => Table.Expected * Count / Table.Both;

    /// <summary>The pairs of the same window that the term is in.</summary>
    public long TermCount => Table.First;

    /// <summary>The pairs of the same window that the collocate is in.</summary>
    public long CollocateCount => Table.Second;

    /// <summary>The four-cell log-likelihood ratio, negative where they avoid each other.</summary>
    public double LogLikelihood => Statistics.LogLikelihood.WithSign(Statistics.LogLikelihood.FourCell(Table), Table);

    /// <summary>Pointwise mutual information in bits.</summary>
    public double Pmi => Association.Pmi(Table);

    /// <summary>The same as a share of its limit.</summary>
    public double Npmi => Association.Npmi(Table);

    /// <summary>Mutual information with the count cubed.</summary>
    public double Mi3 => Association.Mi3(Table);

    /// <summary>The t-score.</summary>
    public double TScore => Association.TScore(Table);

    /// <summary>The z-score.</summary>
    public double ZScore => Association.ZScore(Table);

    /// <summary>Dice's coefficient.</summary>
    public double Dice => Association.Dice(Table);

    /// <summary>The logarithm of Dice's coefficient.</summary>
    public double LogDice => Association.LogDice(Table);

    /// <summary>How much likelier the collocate is where the term is.</summary>
    public double DeltaPForward => Association.DeltaPForward(Table);

    /// <summary>How much likelier the term is where the collocate is.</summary>
    public double DeltaPBackward => Association.DeltaPBackward(Table);

    internal ContingencyTable Table { get; init; }
}
