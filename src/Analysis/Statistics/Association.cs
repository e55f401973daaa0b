namespace Analysis.Statistics;

/// <summary>
/// How strongly two words go together. All take a table of <see cref="ContingencyTable.OfPair"/>; logarithms are binary where nothing else is
/// said. G² is <see cref="LogLikelihood.FourCell"/>.
/// </summary>
public static class Association
{
    /// <summary>Pointwise mutual information in bits (Church and Hanks 1990); minus infinity for a pair that does not occur.</summary>
    public static double Pmi(in ContingencyTable table) => PortableMath.Log2(table.Both / table.Expected);

    /// <summary>
    /// Pointwise mutual information as a share of its limit (Bouma 2009): -1 for words that never meet, 0 for independent ones, 1 for words that only
    /// occur together.
    /// </summary>
    public static double Npmi(in ContingencyTable table)
    {
        if (table.Both == 0) return table.First > 0 && table.Second > 0 ? -1 : double.NaN;
        return table.Both == table.Total ? 1 : Pmi(table) / -PortableMath.Log2((double)table.Both / table.Total);
    }

    /// <summary>Mutual information with the pair's count cubed, which prefers frequent pairs (Daille 1994); minus infinity for a pair that
    /// does not occur.</summary>
    public static double Mi3(in ContingencyTable table) =>
        PortableMath.Log2((double)table.Both * table.Both * table.Both / table.Expected);

    /// <summary>The t-score (Church and others 1991); NaN for a pair that does not occur.</summary>
    public static double TScore(in ContingencyTable table) => table.Both == 0
        ? double.NaN
        : (table.Both - table.Expected) / Math.Sqrt(table.Both);

    /// <summary>The z-score (Berry-Rogghe 1973, in Dennis' form); NaN where nothing is expected.</summary>
    public static double ZScore(in ContingencyTable table) => (table.Both - table.Expected) / Math.Sqrt(table.Expected);

    /// <summary>Twice the pair's count among the counts of both words (Dice 1945), from 0 to 1.</summary>
    public static double Dice(in ContingencyTable table) => 2.0 * table.Both / (table.First + table.Second);

    /// <summary>14 plus the logarithm of <see cref="Dice"/> (Rychlý 2008): at most 14, and the same whatever the corpus's size.</summary>
    public static double LogDice(in ContingencyTable table) => 14 + PortableMath.Log2(Dice(table));

    /// <summary>The pair's count among the places of either word (Jaccard 1901), from 0 to 1.</summary>
    public static double Jaccard(in ContingencyTable table) => (double)table.Both / (table.Both + table.FirstOnly + table.SecondOnly);

    /// <summary>The pair's count over the geometric mean of both words' counts (Ochiai 1957), from 0 to 1.</summary>
    public static double Cosine(in ContingencyTable table) => table.Both / Math.Sqrt((double)table.First * table.Second);

    /// <summary>How much likelier the second is where the first is (Gries 2013), from -1 to 1.</summary>
    public static double DeltaPForward(in ContingencyTable table) =>
        ((double)table.Both / table.First) - ((double)table.SecondOnly / (table.Total - table.First));

    /// <summary>How much likelier the first is where the second is (Gries 2013), from -1 to 1.</summary>
    public static double DeltaPBackward(in ContingencyTable table) =>
        ((double)table.Both / table.Second) - ((double)table.FirstOnly / (table.Total - table.Second));
}
