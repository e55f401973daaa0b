namespace Analysis.Corpora.Cleaning;

/// <summary>Whether lines end at a fixed width, as in mail and old wire copy, and which of them go on in the next one.</summary>
internal readonly struct BrokenLines
{
    // Mail and old wire copy break lines at about 65 to 80 characters.
    private const int WidestBrokenLine = 100;
    private const int NarrowestBrokenLine = 40;
    private const int FewestBrokenLines = 2;

    private readonly string _text;
    private readonly List<TextLine> _lines;

    private BrokenLines(string text, List<TextLine> lines, int width)
    {
        _text = text;
        _lines = lines;
        Width = width;
    }

    /// <summary>The width at which lines are broken, or 0 where a line is a paragraph.</summary>
    public int Width { get; }

    public static BrokenLines Of(string text, List<TextLine> lines)
    {
        var unbroken = new BrokenLines(text, lines, 0);
        var widest = 0;
        foreach (var line in lines)
        {
            widest = Math.Max(widest, line.Length);
            if (widest > WidestBrokenLine) return unbroken;
        }

        var (broken, followed) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!unbroken.Follows(i)) continue;
            followed++;
            var isFull = lines[i].Length >= NarrowestBrokenLine && !Sentences.EndsLikeOne(unbroken.Text(i));
            if (isFull || char.IsLower(text[lines[i + 1].Start])) broken++;
        }

        return broken >= FewestBrokenLines && broken * 2 > followed ? new(text, lines, widest) : unbroken;
    }

    /// <summary>
    /// True when neither a line nor the next one is blank or set in columns, and the next one's indent does not make it the first
    /// of another paragraph.
    /// </summary>
    public bool Follows(int index) =>
        index + 1 < _lines.Count && !_lines[index].IsBlank && !_lines[index + 1].IsBlank
        && (!_lines[index + 1].IsIndented || _lines[index].IsIndented)
        && !_lines[index].HasColumns && !_lines[index + 1].HasColumns;

    private ReadOnlySpan<char> Text(int index) => _text.AsSpan(_lines[index].Start, _lines[index].Length);
}
