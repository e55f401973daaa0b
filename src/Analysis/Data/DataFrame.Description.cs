using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// What is in each column, a row for each: its type, how many values are there and how many are null. For numbers the mean,
    /// the standard deviation of the sample, smallest, quartiles (see <see cref="Column.Quantile"/>) and largest; for text and
    /// booleans how many different values there are, the most frequent one (of several the first to occur) and how often it
    /// occurs; for dates the first and the last. Where no column is of a kind, the kind's statistics are left out.
    /// </summary>
    public DataFrame Description() => new FrameDescription(this).ToFrame();

    /// <summary>The columns, a row for each: name, type, how many values there are, and how many are null.</summary>
    public DataFrame Info() => new(
        Data.Column.Of("column", ColumnNames),
        Data.Column.Of("type", _columns.Select(column => ColumnType.NameOf(column.Type))),
        Data.Column.Of("count", _columns.Select(column => column.Count - column.NullCount)),
        Data.Column.Of("nulls", _columns.Select(column => column.NullCount)));
}
