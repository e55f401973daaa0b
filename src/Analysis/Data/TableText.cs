using System.Globalization;
using System.Text;

namespace Analysis.Data;

/// <summary>A frame's table as plain text: names, types, a rule, rows, and the caption.</summary>
internal static class TableText
{
    private const string Separator = "  ";

    public static string Write(FrameTable table)
    {
        if (table.Columns.Length == 0) return table.Caption;

        var widths = Array.ConvertAll(table.Columns, WidthOf);
        var text = new StringBuilder();
        Line(text, table, widths, column => column.Name);
        Line(text, table, widths, column => column.Type);
        Line(text, table, widths, (_, i) => new string('-', widths[i]));
        for (var row = 0; row <= table.Rows.Length; row++)
        {
            if (row == table.RowsBefore && table.RowsLeftOut > 0) text.Append(table.Gap).Append('\n');
            if (row < table.Rows.Length) Line(text, table, widths, column => column.Cells[row].Text);
        }

        return text.Append(table.Caption).ToString();
    }

    private static void Line(StringBuilder text, FrameTable table, int[] widths, Func<TableColumn, string> write) =>
        Line(text, table, widths, (column, _) => write(column));

    private static void Line(StringBuilder text, FrameTable table, int[] widths, Func<TableColumn, int, string> write)
    {
        var start = text.Length;
        for (var i = 0; i < widths.Length; i++)
        {
            if (i > 0) text.Append(Separator);
            if (i == table.ColumnsBefore && table.ColumnsLeftOut > 0) text.Append('…').Append(Separator);

            var cell = write(table.Columns[i], i);
            var blanks = widths[i] - Length(cell);
            if (table.Columns[i].IsRight) text.Append(' ', blanks).Append(cell);
            else text.Append(cell).Append(' ', blanks);
        }

        // No blanks at the end of a line: they would show in a diff of outputs.
        while (text.Length > start && text[^1] == ' ') text.Length--;
        text.Append('\n');
    }

    private static int WidthOf(TableColumn column) =>
        column.Cells.Select(cell => Length(cell.Text)).Append(Length(column.Name)).Append(Length(column.Type)).Max();

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
