using System.Globalization;

namespace Analysis.Kernel.Session;

/// <summary>The text of each cell that has run, by the name that stands in traces, so that a trace can quote the line.</summary>
internal sealed class CellSources
{
    private const string Prefix = "cell_";

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);
    private int _asides;

    /// <summary>Keeps a cell's text and gives the cell its name.</summary>
    public string Add(int number, string text)
    {
        var name = NameOf(number);
        _lines[name] = text.Split('\n');
        return name;
    }

    /// <summary>Keeps code that is no cell of the notebook, and names it.</summary>
    public string AddAside(string text)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"expression_{++_asides}");
        _lines[name] = text.Split('\n');
        return name;
    }

    /// <summary>Keeps the text of a file that a cell imports.</summary>
    public void Add(CellText file) => _lines[file.Name] = file.Text.Split('\n');

    /// <summary>The name of a cell in traces.</summary>
    public static string NameOf(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>True for a file name that stands for a cell.</summary>
    public bool Contains(string? file) => file is not null && _lines.ContainsKey(file);

    /// <summary>A line of a cell, from 1, without its line end and indentation; null when there is no such line.</summary>
    public string? Line(string name, int line) =>
        _lines.TryGetValue(name, out var lines) && line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : null;

    /// <summary>A cell's name as a reader sees it: <c>cell 3</c>. A file keeps its name.</summary>
    public static string Display(string name) => name.Contains('.', StringComparison.Ordinal) ? name : name.Replace('_', ' ');

    /// <summary>A cell's name as part of a type's or an assembly's: a file's name has characters that those have not.</summary>
    public static string Identifier(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
}
