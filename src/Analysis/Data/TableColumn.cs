namespace Analysis.Data;

/// <summary>One column of a table: its heading and its cells, aligned alike and with alike digits.</summary>
internal sealed class TableColumn
{
    public TableColumn(Column column, int[] rows, TableOptions options)
    {
        Name = TableCell.OneLine(column.Name);
        Type = ColumnType.NameOf(column.Type);
        IsRight = column.IsNumeric || ColumnType.Underlying(column.Type) == typeof(TimeSpan);
        IsWhole = ColumnType.IsDate(column.Type);
        var digits = NumberFormat.For(rows.Select(row => column[row]));
        Cells = [.. rows.Select(row => TableCell.Of(column[row], digits, options))];
    }

    public string Name { get; }

    public string Type { get; }

    /// <summary>Numbers and durations stand on the right.</summary>
    public bool IsRight { get; }

    /// <summary>Dates and times are not broken at their hyphens.</summary>
    public bool IsWhole { get; }

    /// <summary>A cell for each row that is shown.</summary>
    public TableCell[] Cells { get; }
}
