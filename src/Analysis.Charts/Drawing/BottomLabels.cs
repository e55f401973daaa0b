namespace Analysis.Charts.Drawing;

/// <summary>The names below a category axis: in up to three lines each where that fits, else turned.</summary>
internal sealed class BottomLabels
{
    private const int MostLines = 3;
    private const double LongestTurned = 130;
    private static readonly double Slant = Math.Sqrt(0.5);

    private readonly double _size;

    private BottomLabels(IReadOnlyList<string> names, double band, double size)
    {
        _size = size;
        Lines = [.. names.Select(name => TextMeasure.Lines(name, size, band - 8))];
        IsTurned = Lines.Any(lines => lines.Count > MostLines || lines.Any(line => TextMeasure.Width(line, size) > band - 6));
        var longest = names.Select(name => TextMeasure.Width(name, size)).DefaultIfEmpty(0).Max();
        Height = IsTurned
            ? (Math.Min(LongestTurned, longest) * Slant) + 16
            : (Lines.Select(lines => lines.Count).DefaultIfEmpty(1).Max() * (size + 3)) + 7;
        var first = names.Count == 0 ? 0 : Math.Min(LongestTurned, TextMeasure.Width(names[0], size)) * Slant;
        Overhang = IsTurned ? Math.Max(0, first - (band / 2)) : 0;
    }

    /// <summary>True when the names are too long to lie.</summary>
    public bool IsTurned { get; }

    /// <summary>The lines of each name.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    /// <summary>The room that they take.</summary>
    public double Height { get; }

    /// <summary>How far the first one stands out to the left.</summary>
    public double Overhang { get; }

    public static BottomLabels Of(Scale scale, double width, double size) =>
        new(scale.Categories, width / Math.Max(1, scale.Categories.Count), size);

    /// <summary>Draws the name of one place.</summary>
    public void Draw(SvgCanvas canvas, int place, string name, double x, double y)
    {
        if (IsTurned)
        {
            Turned(canvas, name, x, y + 13);
            return;
        }

        foreach (var line in Lines[place])
        {
            y += _size + 3;
            canvas.Label(line, x, y + 2, _size, "ink", "middle");
        }
    }

    private void Turned(SvgCanvas canvas, string name, double x, double y)
    {
        var cut = TextMeasure.Cut(name, _size, LongestTurned);
        canvas.Open("text").With("font-size", _size).With("text-anchor", "end")
            .With("transform", $"translate({SvgCanvas.Number(x + 3)} {SvgCanvas.Number(y)}) rotate(-45)").Fill("ink");
        if (cut != name) canvas.Open("title").Text(name).Close();
        canvas.Text(cut).Close();
    }
}
