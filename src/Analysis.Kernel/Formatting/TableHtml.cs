using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>A table as HTML. It carries its own few styles, since many viewers strip style sheets, and no colours.</summary>
internal static class TableHtml
{
    private const string Left = "text-align:left;padding:0.15em 0.8em";
    private const string Right = "text-align:right;padding:0.15em 0.8em;font-variant-numeric:tabular-nums";

    /// <summary>Writes the table.</summary>
    public static Html Of(Table table)
    {
        var isNumber = table.FindNumbers();
        var head = Html.Concat(table.Columns.Select((name, i) => Html.Of($"<th style=\"{StyleOf(isNumber[i])}\">{name}</th>")));
        var body = Html.Concat(table.Rows.Select(row => Html.Of($"<tr>{Cells(row, isNumber)}</tr>\n")));
        var notes = Html.Concat(table.Notes.Select(note => Html.Of($"<p><em>{note}</em></p>\n")));
        return Html.Of($"""
            <table style="border-collapse:collapse">
            <thead><tr>{head}</tr></thead>
            <tbody>
            {body}</tbody>
            </table>
            {notes}
            """);
    }

    private static Html Cells(IReadOnlyList<TableCell> row, bool[] isNumber) => Html.Concat(row.Select((cell, i) =>
        Html.Of($"<td style=\"{StyleOf(isNumber[i])}\">{cell.Markup ?? Html.Text(cell.Text)}</td>")));

    private static string StyleOf(bool isNumber) => isNumber ? Right : Left;
}
