using Analysis.Display;

namespace Analysis.Data;

/// <summary>What a frame's table shows: which rows, which columns, and each cell's text.</summary>
internal sealed class FrameTable : IDisplayable
{
    private readonly DataFrame _frame;

    public FrameTable(DataFrame frame, TableOptions options)
    {
        _frame = frame;
        var first = Math.Max(0, options.FirstRows);
        var last = Math.Max(0, options.LastRows);
        Rows = Ends(frame.RowCount, first, last);
        RowsBefore = Rows.Length < frame.RowCount ? first : Rows.Length;

        var columns = Math.Max(1, options.Columns);
        var positions = Ends(frame.Columns.Count, columns - (columns / 2), columns / 2);
        ColumnsBefore = positions.Length < frame.Columns.Count ? columns - (columns / 2) : positions.Length;
        Columns = [.. positions.Select(position => new TableColumn(frame.Columns[position], Rows, options))];
    }

    /// <summary>The rows that are shown.</summary>
    public int[] Rows { get; }

    /// <summary>How many of them stand before the gap.</summary>
    public int RowsBefore { get; }

    /// <summary>The columns that are shown.</summary>
    public TableColumn[] Columns { get; }

    /// <summary>How many of them stand before the gap.</summary>
    public int ColumnsBefore { get; }

    public int RowsLeftOut => _frame.RowCount - Rows.Length;

    public int ColumnsLeftOut => _frame.Columns.Count - Columns.Length;

    /// <summary>'1 row × 4 columns'.</summary>
    public string Caption => $"{Counted(_frame.RowCount, "row")} × {Counted(_frame.Columns.Count, "column")}"
        + (ColumnsLeftOut > 0 ? $", {Counted(ColumnsLeftOut, "column")} left out" : "");

    /// <summary>'… 80 rows left out …'.</summary>
    public string Gap => $"… {Counted(RowsLeftOut, "row")} left out …";

    public MimeBundle ToMimeBundle() => MimeBundle.Of(TableHtml.Write(this), TableText.Write(this));

    public override string ToString() => TableText.Write(this);

    private static int[] Ends(int count, int first, int last) => count <= first + last
        ? [.. Enumerable.Range(0, count)]
        : [.. Enumerable.Range(0, first), .. Enumerable.Range(count - last, last)];

    private static string Counted(int count, string noun) =>
        FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
