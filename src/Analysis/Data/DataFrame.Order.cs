using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// The rows in ascending order of a column, text by code units ('Z' before 'a'). Rows of equal value keep their order; NaN
    /// and then null come last.
    /// </summary>
    /// <returns>A frame that further columns can order, with <see cref="OrderedDataFrame.ThenBy"/>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidOperationException">The column's values have no order.</exception>
    public OrderedDataFrame OrderBy(string column) => OrderedDataFrame.Sort(this, [new(this[column], false)]);

    /// <summary>As <see cref="OrderBy"/>, the largest value first. NaN and null still come last.</summary>
    /// <returns>A frame that further columns can order, with <see cref="OrderedDataFrame.ThenBy"/>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidOperationException">The column's values have no order.</exception>
    public OrderedDataFrame OrderByDescending(string column) => OrderedDataFrame.Sort(this, [new(this[column], true)]);
}
