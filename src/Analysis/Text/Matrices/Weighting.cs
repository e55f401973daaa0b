using Analysis.Statistics;

namespace Analysis.Text.Matrices;

/// <summary>
/// How counts become weights. In the formulas c is the term's count in the row, L the row's length, N the number of rows, n the number
/// of rows that have the term, and ln the natural logarithm. Cells that are 0 stay 0.
/// </summary>
public sealed class Weighting
{
    private readonly Func<WeightedCell, double> _weight;

    private Weighting(string name, string formula, Func<WeightedCell, double> weight) => (Name, Formula, _weight) = (name, formula, weight);

    /// <summary>The weighting's name.</summary>
    public string Name { get; }

    /// <summary>Its formula.</summary>
    public string Formula { get; }

    /// <summary>The count: c.</summary>
    public static Weighting Count { get; } = new("count", "c", cell => cell.Count);

    /// <summary>Whether the term is there: 1.</summary>
    public static Weighting Presence { get; } = new("presence", "1", _ => 1);

    /// <summary>The share of the row's words: c / L.</summary>
    public static Weighting Share { get; } = new("share", "c / L", cell => cell.Count / cell.Length);

    /// <summary>The logarithm of the count: 1 + ln c.</summary>
    public static Weighting Log { get; } = new("log", "1 + ln c", cell => 1 + PortableMath.Log(cell.Count));

    /// <summary>Relative to the row's most frequent term, m: 0.5 + 0.5 c / m (Salton and Buckley 1988).</summary>
    public static Weighting Augmented { get; } = new("augmented", "0.5 + 0.5 c / m", cell => 0.5 + (0.5 * cell.Count / cell.Largest));

    /// <summary>c ln(N / n) (Spärck Jones 1972; Salton and Buckley 1988). A term of all rows weighs 0.</summary>
    public static Weighting TfIdf { get; } = new("tf-idf", "c ln(N / n)", cell => cell.Count * Idf(cell));

    /// <summary>(1 + ln c) ln(N / n) (Manning, Raghavan and Schütze 2008, 'ltn').</summary>
    public static Weighting LogTfIdf { get; } = new("log tf-idf", "(1 + ln c) ln(N / n)", cell => (1 + PortableMath.Log(cell.Count)) * Idf(cell));

    /// <summary>(c / L) ln(N / n).</summary>
    public static Weighting ShareIdf { get; } = new("share tf-idf", "(c / L) ln(N / n)", cell => cell.Count / cell.Length * Idf(cell));

    /// <summary>c (1 + ln((1 + N) / (1 + n))): never 0; what scikit-learn's TfidfTransformer has before it scales rows to length 1.</summary>
    public static Weighting SmoothTfIdf { get; } = new(
        "smooth tf-idf", "c (1 + ln((1 + N) / (1 + n)))", cell => cell.Count * (1 + PortableMath.Log((1.0 + cell.Rows) / (1.0 + cell.RowsWithTerm))));

    /// <summary>
    /// c max(0, ln((N - n) / n)), Robertson and Spärck Jones' probabilistic idf (1976), with 0 for terms of half the rows and more.
    /// </summary>
    public static Weighting ProbabilisticTfIdf { get; } = new("probabilistic tf-idf", "c max(0, ln((N - n) / n))", cell =>
        cell.RowsWithTerm * 2L >= cell.Rows ? 0 : cell.Count * PortableMath.Log((double)(cell.Rows - cell.RowsWithTerm) / cell.RowsWithTerm));

    /// <summary>
    /// Okapi BM25 with the idf that is never negative: ln(1 + (N - n + 0.5) / (n + 0.5)) c (k + 1) / (c + k (1 - b + b L / mean L))
    /// (Robertson and Zaragoza 2009).
    /// </summary>
    /// <param name="k">How slowly more occurrences stop to count, from 0.</param>
    /// <param name="b">How much the row's length counts, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">k is below 0, or b not from 0 to 1.</exception>
    public static Weighting Bm25(double k = 1.2, double b = 0.75)
    {
        if (k is not (>= 0 and < double.PositiveInfinity)) throw new ArgumentOutOfRangeException(nameof(k), k, "k is a number from 0.");
        if (b is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(b), b, "b is from 0 to 1.");
        return new(
            FormattableString.Invariant($"BM25 (k = {k}, b = {b})"),
            "ln(1 + (N - n + 0.5) / (n + 0.5)) c (k + 1) / (c + k (1 - b + b L / mean L))",
            cell => PortableMath.Log(1 + ((cell.Rows - cell.RowsWithTerm + 0.5) / (cell.RowsWithTerm + 0.5)))
                * cell.Count * (k + 1) / (cell.Count + (k * (1 - b + (b * cell.Length / cell.MeanLength)))));
    }

    /// <summary>Name and formula.</summary>
    public override string ToString() => $"{Name}: {Formula}";

    internal double Of(in WeightedCell cell) => _weight(cell);

    private static double Idf(WeightedCell cell) => PortableMath.Log((double)cell.Rows / cell.RowsWithTerm);
}
