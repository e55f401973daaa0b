using System.Globalization;
using System.Text;

namespace Analysis.Kernel.Formatting;

/// <summary>A table as plain text: columns padded to their widest value, numbers to the right.</summary>
internal static class TableText
{
    private const int WidestColumn = 60;
    private const string Gap = "  ";

    /// <summary>Writes the table.</summary>
    public static string Of(Table table)
    {
        var cells = table.Rows.Select(row => row.Select(cell => Cut(cell.Text)).ToArray()).ToList();
        var widths = table.Columns.Select((name, i) => cells.Select(row => Width(row[i])).Append(Width(name)).Max()).ToArray();
        var isNumber = table.FindNumbers();

        var text = new StringBuilder();
        AppendRow(text, table.Columns, widths, isNumber);
        AppendRow(text, [.. widths.Select(width => new string('-', width))], widths, isNumber);
        foreach (var row in cells) AppendRow(text, row, widths, isNumber);
        foreach (var note in table.Notes) text.Append(note).Append('\n');
        return text.ToString(0, text.Length - 1);
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells, int[] widths, bool[] isNumber)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            var blanks = new string(' ', widths[i] - Width(cells[i]));
            line.Append(i > 0 ? Gap : "").Append(isNumber[i] ? blanks : "").Append(cells[i]).Append(isNumber[i] ? "" : blanks);
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    private static string Cut(string text)
    {
        var characters = new StringInfo(text);
        if (characters.LengthInTextElements <= WidestColumn) return text;
        return characters.SubstringByTextElements(0, WidestColumn - 1) + "…";
    }

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
