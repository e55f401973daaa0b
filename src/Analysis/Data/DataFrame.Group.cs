using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// The rows grouped by the values of some columns, groups in order of first occurrence. A null is a group of its own, and so
    /// is NaN.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A column does not exist; the message lists the names that do.</exception>
    /// <exception cref="ArgumentException">No column is named.</exception>
    public GroupedFrame GroupBy(params IEnumerable<string> columns)
    {
        string[] names = [.. columns.Distinct(StringComparer.Ordinal)];
        return names.Length == 0
            ? throw new ArgumentException("GroupBy needs at least one column.", nameof(columns))
            : new(this, Array.ConvertAll(names, name => this[name]));
    }

    /// <summary>
    /// The rows grouped by one column's values as <typeparamref name="TKey"/>, for LINQ. A null is a group of its own.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidCastException">A value cannot be a <typeparamref name="TKey"/>.</exception>
    public IEnumerable<IGrouping<TKey, Row>> GroupBy<TKey>(string column)
    {
        var keys = Column<TKey>(column);
        return Rows.GroupBy(row => keys[row.Index]);
    }
}
