using Analysis.Display;

namespace Analysis.Data;

/// <summary>
/// A frame's table as HTML. No style sheet and no colour of its own: code hosts strip the one, and the other fails in a light or
/// a dark theme. Alignment and the space around cells are there as attributes too, for viewers that strip styles.
/// </summary>
internal static class TableHtml
{
    private static readonly Html Left = Html.Raw(" align=\"left\" style=\"text-align:left\"");
    private static readonly Html LeftWhole = Html.Raw(" align=\"left\" style=\"text-align:left;white-space:nowrap\"");
    private static readonly Html Right = Html.Raw(" align=\"right\" style=\"text-align:right\"");

    public static Html Write(FrameTable table)
    {
        if (table.Columns.Length == 0) return Html.Of($"<p><em>{table.Caption}</em></p>");

        var heading = Html.Concat(AcrossColumns(table, Heading, Html.Raw("<th>…</th>")));
        var rows = Html.Concat(Rows(table));
        return Html.Of($"""
            <table cellpadding="4" style="border-collapse:collapse;font-variant-numeric:tabular-nums">
            <caption style="caption-side:bottom;text-align:left;opacity:.7">{table.Caption}</caption>
            <thead><tr style="border-bottom:1px solid currentColor">{heading}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            """);
    }

    private static IEnumerable<Html> Rows(FrameTable table)
    {
        for (var row = 0; row <= table.Rows.Length; row++)
        {
            if (row == table.RowsBefore && table.RowsLeftOut > 0) yield return GapRow(table);
            if (row < table.Rows.Length)
                yield return Html.Of($"<tr>{Html.Concat(AcrossColumns(table, column => Cell(column, row), Html.Raw("<td>…</td>")))}</tr>\n");
        }
    }

    private static Html GapRow(FrameTable table)
    {
        var width = table.Columns.Length + (table.ColumnsLeftOut > 0 ? 1 : 0);
        return Html.Of($"<tr><td colspan=\"{width}\" align=\"center\" style=\"text-align:center;opacity:.7\">{table.Gap}</td></tr>\n");
    }

    private static IEnumerable<Html> AcrossColumns(FrameTable table, Func<TableColumn, Html> write, Html gap)
    {
        for (var i = 0; i <= table.Columns.Length; i++)
        {
            if (i == table.ColumnsBefore && table.ColumnsLeftOut > 0) yield return gap;
            if (i < table.Columns.Length) yield return write(table.Columns[i]);
        }
    }

    private static Html Heading(TableColumn column) => Html.Of(
        $"<th{Side(column)}>{column.Name}<br><small style=\"font-weight:normal;opacity:.7\">{column.Type}</small></th>");

    private static Html Cell(TableColumn column, int row)
    {
        var cell = column.Cells[row];
        if (cell.IsNull) return Html.Of($"<td{Side(column)}><em style=\"opacity:.6\">null</em></td>");
        if (cell.Own is { } own) return Html.Of($"<td{Side(column)}>{own}</td>");
        return cell.Title is null
            ? Html.Of($"<td{Side(column)}>{cell.Text}</td>")
            : Html.Of($"<td{Side(column)} title=\"{cell.Title}\">{cell.Text}</td>");
    }

    private static Html Side(TableColumn column) => column.IsRight ? Right : column.IsWhole ? LeftWhole : Left;
}
