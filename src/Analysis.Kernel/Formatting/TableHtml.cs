using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>A table as HTML. It carries its own few styles, since many viewers strip style sheets, and no colours.</summary>
internal static class TableHtml
{
    private const string Left = "text-align:left;padding:0.15em 0.8em";
    private const string Right = "text-align:right;padding:0.15em 0.8em;font-variant-numeric:tabular-nums";

    /// <summary>Writes the table.</summary>
    public static Html Of(Table table, DisplayLimits limits)
    {
        var isNumber = table.Columns.Select((_, column) => table.Rows.Any(row => row[column] is not null)
            && table.Rows.All(row => row[column] is null || ScalarText.IsNumber(row[column]))).ToArray();
        var head = Html.Concat(table.Columns.Select((name, i) => Html.Of($"<th style=\"{(isNumber[i] ? Right : Left)}\">{name}</th>")));
        var body = Html.Concat(table.Rows.Select(row => Html.Of($"<tr>{Cells(row, isNumber, limits)}</tr>\n")));
        var notes = Html.Concat(table.LeftOut.Select(note => Html.Of($"<p><em>{note}</em></p>\n")));
        return Html.Of($"<table style=\"border-collapse:collapse\">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n{notes}");
    }

    private static Html Cells(IReadOnlyList<object?> row, bool[] isNumber, DisplayLimits limits) =>
        Html.Concat(row.Select((value, i) => Html.Of($"<td style=\"{(isNumber[i] ? Right : Left)}\">{Cell(value, limits)}</td>")));

    private static Html Cell(object? value, DisplayLimits limits) => value switch
    {
        null => Html.Of($"<em>null</em>"),
        Html html => html,
        _ when Formatters.TryFormat(value) is { } bundle && bundle.TryGetValue(MimeTypes.Html, out var own) => Html.Raw(own),
        _ => Html.Text(InlineText.Of(value, limits)),
    };
}
