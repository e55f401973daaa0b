namespace Analysis.Text.Matrices;

/// <summary>How alike, or how far apart, each two rows are.</summary>
public sealed class RowComparison
{
    private readonly double[] _values;

    internal RowComparison(IReadOnlyList<string> rows, RowMeasure measure, double[] values) => (Rows, Measure, _values) = (rows, measure, values);

    /// <summary>The documents' or groups' names.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>What was measured.</summary>
    public RowMeasure Measure { get; }

    /// <summary>The measure of two rows, the same both ways; NaN where one of them has no weight and the measure needs it.</summary>
    /// <param name="left">A row, from 0.</param>
    /// <param name="right">The other.</param>
    public double this[int left, int right] => _values[(left * Rows.Count) + right];
}
