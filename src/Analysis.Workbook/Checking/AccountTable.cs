using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Analysis.Workbook.Checking;

/// <summary>A table of an account, under its title. Cells are taken as they are: what articles say is no markup.</summary>
internal sealed class AccountTable
{
    private readonly string _title;
    private readonly Table _table = new Table().Border(TableBorder.Simple);

    /// <param name="title">What it is about.</param>
    /// <param name="columns">The columns' names; one that begins with '#' holds numbers.</param>
    public AccountTable(string title, params IEnumerable<string> columns)
    {
        _title = title;
        foreach (var column in columns)
        {
            var isNumber = column.StartsWith('#');
            _table.AddColumn(new TableColumn(new Words(column.TrimStart('#'))) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber });
        }
    }

    /// <summary>Adds a row.</summary>
    public void Add(params IEnumerable<string> cells) => _table.AddRow(cells.Select(cell => new Words(TerminalText.Of(cell))));

    /// <summary>Prints the title and the table, or a sentence where it has no rows.</summary>
    /// <param name="console">Where.</param>
    /// <param name="whenEmpty">The sentence.</param>
    public void Print(IAnsiConsole console, string whenEmpty)
    {
        console.WriteLine();
        console.Write(new Words(_title + "\n", new Style(decoration: Decoration.Bold)));
        if (_table.Rows.Count == 0) console.WriteLine("  " + whenEmpty);
        else console.Write(_table);
    }
}
