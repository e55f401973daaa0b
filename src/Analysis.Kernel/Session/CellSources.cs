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

    /// <summary>Keeps the code of an imported file, under the file's name; a notebook's cells are counted.</summary>
    public string AddFile(string file, string text)
    {
        var name = file;
        for (var i = 2; _lines.ContainsKey(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{file} ({i})");
        _lines[name] = text.Split('\n');
        return name;
    }

    /// <summary>The name of a cell in traces.</summary>
    public static string NameOf(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>True for a file name that stands for a cell.</summary>
    public bool Contains(string? file) => file is not null && _lines.ContainsKey(file);

    /// <summary>A line of a cell, from 1, without its line end and indentation; null when there is no such line.</summary>
    public string? Line(string name, int line) =>
        _lines.TryGetValue(name, out var lines) && line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : null;

    /// <summary>A cell's name as a reader sees it: <c>cell 3</c>.</summary>
    public static string Display(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) ? "cell " + name[Prefix.Length..] : name;
}
