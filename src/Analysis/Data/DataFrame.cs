using Analysis.Data;
using Analysis.Display;

namespace Analysis;

/// <summary>
/// A table of typed, named columns. It never changes: each verb returns a new frame and leaves this one as it is (columns that
/// stay the same are shared, not copied). The verbs are those of Microsoft.Data.Analysis where it has one.
/// </summary>
/// <example><code>
/// var frame = DataFrame.LoadCsv("articles.csv");
/// frame.Filter(row => row.Get&lt;int&gt;("words") > 300).GroupBy("outlet").Mean("words").OrderByDescending("words")
/// </code></example>
public partial class DataFrame : IDisplayable
{
    private readonly Column[] _columns;
    private readonly Dictionary<string, int> _positions;

    /// <summary>A frame of these columns, in this order. A frame without columns has no rows.</summary>
    /// <exception cref="ArgumentException">Two columns have one name, or their lengths differ.</exception>
    public DataFrame(params IEnumerable<Column> columns)
    {
        _columns = [.. columns];
        _positions = new(_columns.Length, StringComparer.Ordinal);
        foreach (var column in _columns)
        {
            if (!_positions.TryAdd(column.Name, _positions.Count))
                throw new ArgumentException($"Two columns are named '{column.Name}'. Rename one of them.", nameof(columns));
            if (column.Count != _columns[0].Count)
                throw new ArgumentException(FormattableString.Invariant(
                    $"Column '{column.Name}' has {column.Count} rows, column '{_columns[0].Name}' has {_columns[0].Count}. All columns of a frame have the same number of rows."), nameof(columns));
        }
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> ColumnNames => Array.ConvertAll(_columns, column => column.Name);

    /// <summary>
    /// The type of each column by its name; given to <see cref="CsvOptions.Types"/>, it makes a saved frame load as it was.
    /// </summary>
    public IReadOnlyDictionary<string, Type> Types =>
        _columns.ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);

    /// <summary>The rows, for LINQ and for loops.</summary>
    public RowCollection Rows => new(this);

    /// <summary>How many rows there are.</summary>
    public int RowCount => _columns.Length == 0 ? 0 : _columns[0].Count;

    /// <summary>The column of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the names that exist.</exception>
    public Column this[string column] => _columns[PositionOf(column)];

    /// <summary>
    /// The column of that name with its values as <typeparamref name="T"/>. Numbers convert where no value changes:
    /// a column of <c>int</c> can be asked for as <c>double</c>, <c>long</c> or <c>int?</c>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such column; the message lists the names that exist.</exception>
    /// <exception cref="InvalidCastException">A value cannot be a <typeparamref name="T"/>.</exception>
    public Column<T> Column<T>(string name) => this[name].As<T>();

    /// <summary>Whether there is a column of that name.</summary>
    public bool HasColumn(string name) => _positions.ContainsKey(name);

    internal int PositionOf(string column) => _positions.TryGetValue(column, out var position)
        ? position
        : throw new KeyNotFoundException(_columns.Length == 0
            ? $"There is no column '{column}': the frame has no columns."
            : $"There is no column '{column}'. The frame has: {string.Join(", ", ColumnNames)}.");

    internal DataFrame TakeRows(ReadOnlySpan<int> rows)
    {
        var taken = new Column[_columns.Length];
        for (var i = 0; i < taken.Length; i++) taken[i] = _columns[i].Take(rows);
        return new(taken);
    }
}
