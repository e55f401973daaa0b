namespace Analysis.Data;

/// <summary>A frame in the order of some of its columns: rows that these leave equal can be ordered by more.</summary>
public sealed class OrderedDataFrame : DataFrame
{
    private readonly DataFrame _source;
    private readonly SortKey[] _keys;

    private OrderedDataFrame(DataFrame source, SortKey[] keys, DataFrame sorted)
        : base(sorted.Columns)
    {
        _source = source;
        _keys = keys;
    }

    /// <summary>Orders rows that are equal so far by one more column, ascending.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidOperationException">The column's values have no order.</exception>
    public OrderedDataFrame ThenBy(string column) => Sort(_source, [.. _keys, new(_source[column], false)]);

    /// <summary>Orders rows that are equal so far by one more column, the largest value first.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidOperationException">The column's values have no order.</exception>
    public OrderedDataFrame ThenByDescending(string column) => Sort(_source, [.. _keys, new(_source[column], true)]);

    internal static OrderedDataFrame Sort(DataFrame source, SortKey[] keys)
    {
        foreach (var key in keys) key.Column.RequireOrder();
        var order = new int[source.RowCount];
        for (var row = 0; row < order.Length; row++) order[row] = row;
        Array.Sort(order, (left, right) => Compare(keys, left, right));
        return new(source, keys, source.TakeRows(order));
    }

    private static int Compare(SortKey[] keys, int left, int right)
    {
        foreach (var key in keys)
        {
            var order = key.Compare(left, right);
            if (order != 0) return order;
        }

        // The framework's sort is not stable: the place in the source decides what the keys leave open.
        return left.CompareTo(right);
    }

    /// <summary>A column, and which end of it comes first.</summary>
    internal readonly record struct SortKey(Column Column, bool IsDescending)
    {
        public int Compare(int left, int right)
        {
            var (leftUnknown, rightUnknown) = (Unknown(left), Unknown(right));
            if (leftUnknown != 0 || rightUnknown != 0) return leftUnknown - rightUnknown;
            return IsDescending ? Column.CompareRows(right, left) : Column.CompareRows(left, right);
        }

        /// <summary>0 for a value, 1 for NaN, 2 for null: the order in which they come, whatever the direction.</summary>
        private int Unknown(int row) => Column.IsNull(row) ? 2 : Column.IsNaN(row) ? 1 : 0;
    }
}
