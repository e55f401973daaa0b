using Analysis.Display;

namespace Analysis.Data;

/// <summary>One row of a <see cref="DataFrame"/>: a view of it, not a copy.</summary>
public readonly struct Row : IEquatable<Row>, IDisplayable
{
    private readonly DataFrame _frame;

    internal Row(DataFrame frame, int index)
    {
        _frame = frame;
        Index = index;
    }

    /// <summary>Its place in the frame, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The value in the column of that name, or null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    public object? this[string column] => _frame[column][Index];

    /// <summary>The value in a column by its place, counted from 0, or null.</summary>
    public object? this[int column] => _frame.Columns[column][Index];

    /// <summary>All values, in the order of the columns.</summary>
    public IReadOnlyList<object?> Values
    {
        get
        {
            var index = Index;
            return [.. _frame.Columns.Select(column => column[index])];
        }
    }

    /// <summary>
    /// The value in the column of that name as <typeparamref name="T"/>. Ask for <c>int?</c> where it may be null.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidCastException">The value is null or of another type; the message names column and row.</exception>
    public T Get<T>(string column)
    {
        var found = _frame[column];
        // The usual case first: no conversion, no box.
        if (found is Column<T> typed) return typed[Index];
        return found[Index] switch
        {
            T value => value,
            null when default(T) is null => default!,
            // Counts asked for as measures are frequent enough to do without the way through a column.
            int count when typeof(T) == typeof(double) => (T)(object)(double)count,
            int count when typeof(T) == typeof(long) => (T)(object)(long)count,
            _ => Convert<T>(found),
        };
    }

    /// <summary>Whether the value in the column of that name is null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    public bool IsNull(string column) => _frame[column].IsNull(Index);

    /// <inheritdoc/>
    public bool Equals(Row other) => ReferenceEquals(_frame, other._frame) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Row other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_frame, Index);

    /// <summary>True when both are the same row of the same frame.</summary>
    public static bool operator ==(Row left, Row right) => left.Equals(right);

    /// <summary>True when they are rows of different frames, or different rows.</summary>
    public static bool operator !=(Row left, Row right) => !left.Equals(right);

    /// <summary>The row as a table of its own.</summary>
    public MimeBundle ToMimeBundle() => _frame.TakeRows([Index]).ToMimeBundle();

    /// <summary>The row as a table of its own, in plain text.</summary>
    public override string ToString() => _frame.TakeRows([Index]).ToString();

    private T Convert<T>(Column column)
    {
        try
        {
            return column.Take([Index]).As<T>()[0];
        }
        catch (InvalidCastException)
        {
            var (name, wanted) = (column.Name, ColumnType.NameOf(typeof(T)));
            throw new InvalidCastException(column.IsNull(Index)
                ? FormattableString.Invariant($"Column '{name}', row {Index}: null is no {wanted}. Ask for {wanted}?.")
                : FormattableString.Invariant(
                    $"Column '{name}', row {Index}: '{column[Index]}' is no {wanted}. The column holds {ColumnType.NameOf(column.Type)}."));
        }
    }
}
