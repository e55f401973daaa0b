using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    private const string LeftSuffix = "_left";
    private const string RightSuffix = "_right";

    /// <summary>This frame and another side by side, rows with equal values in one column of both next to each other.</summary>
    /// <inheritdoc cref="Merge(DataFrame, IEnumerable{string}, IEnumerable{string}, string, string, JoinAlgorithm)"/>
    public DataFrame Merge(DataFrame other, string column, JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) =>
        Merge(other, [column], [column], joinAlgorithm: joinAlgorithm);

    /// <summary>
    /// This frame and another side by side, rows with equal keys next to each other. A key that occurs m times on the left and n
    /// times on the right makes m times n rows. A null key matches nothing, not even another null. A key column of one name on
    /// both sides appears once; other columns of one name get the suffixes. Rows come in the order of this frame (for a right
    /// join of the other one), matches of one row in the other's order; a full outer join ends with the other's unmatched rows.
    /// </summary>
    /// <param name="other">The right frame.</param>
    /// <param name="leftColumns">The key columns of this frame.</param>
    /// <param name="rightColumns">Those of the other frame, as many and in the same order.</param>
    /// <param name="leftSuffix">Added to this frame's name of a column that both have.</param>
    /// <param name="rightSuffix">Added to the other frame's name of a column that both have.</param>
    /// <param name="joinAlgorithm">Which rows are kept.</param>
    /// <exception cref="KeyNotFoundException">A column does not exist; the message lists the names that do.</exception>
    /// <exception cref="ArgumentException">Key columns are missing or differ in number or type.</exception>
    public DataFrame Merge(
        DataFrame other, IEnumerable<string> leftColumns, IEnumerable<string> rightColumns,
        string leftSuffix = LeftSuffix, string rightSuffix = RightSuffix, JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        var join = new FrameJoin(this, other, [.. leftColumns.Select(name => this[name])], [.. rightColumns.Select(name => other[name])]);
        return join.Make(joinAlgorithm, leftSuffix, rightSuffix);
    }
}
