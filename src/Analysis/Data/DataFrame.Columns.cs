using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>The columns of these names, in this order.</summary>
    /// <exception cref="KeyNotFoundException">One does not exist; the message lists the names that do.</exception>
    public DataFrame Select(params IEnumerable<string> columns) => new(columns.Select(name => this[name]));

    /// <summary>The frame with a column added at the end, or in the place of the one that has its name.</summary>
    /// <exception cref="ArgumentException">It has another number of rows.</exception>
    public DataFrame With(Column column) => HasColumn(column.Name)
        ? new(_columns.Select(existing => existing.Name == column.Name ? column : existing))
        : new(_columns.Append(column));

    /// <summary>
    /// The frame with a column computed from each row, at the end or in the place of the one that has the name.
    /// </summary>
    public DataFrame With<T>(string name, Func<Row, T> value) => With(Data.Column.Of(name, Rows.Select(value)));

    /// <summary>The frame without the columns of these names.</summary>
    /// <exception cref="KeyNotFoundException">One does not exist; the message lists the names that do.</exception>
    public DataFrame Without(params IEnumerable<string> columns)
    {
        var dropped = columns.Select(PositionOf).ToHashSet();
        return new(_columns.Where((_, position) => !dropped.Contains(position)));
    }

    /// <summary>The frame with one column under another name.</summary>
    /// <exception cref="KeyNotFoundException">It does not exist; the message lists the names that do.</exception>
    /// <exception cref="ArgumentException">The new name is taken.</exception>
    public DataFrame Rename(string column, string newName)
    {
        var position = PositionOf(column);
        return new(_columns.Select((existing, i) => i == position ? existing.Rename(newName) : existing));
    }
}
