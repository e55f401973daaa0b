using System.Text;

namespace Analysis.Corpora;

/// <summary>An article's lines, and where its body begins and ends.</summary>
internal sealed class ArticleLayout
{
    // Mail and old wire copy break lines at about 65 to 80 characters.
    private const int WidestBrokenLine = 100;
    private const int NarrowestBrokenLine = 40;
    private const int FewestBrokenLines = 2;

    private readonly int[] _paragraphsBefore;

    private ArticleLayout(IReadOnlyList<ArticleLine> lines)
    {
        Lines = lines;
        FirstParagraph = lines.Count;
        LastParagraph = -1;
        _paragraphsBefore = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            var isParagraph = lines[i].Kind == LineKind.Paragraph;
            _paragraphsBefore[i + 1] = _paragraphsBefore[i] + (isParagraph ? 1 : 0);
            if (!isParagraph) continue;
            FirstParagraph = Math.Min(FirstParagraph, i);
            LastParagraph = i;
        }
    }

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<ArticleLine> Lines { get; }

    /// <summary>The index of the first paragraph; the number of lines when there is none.</summary>
    public int FirstParagraph { get; }

    /// <summary>The index of the last paragraph; -1 when there is none.</summary>
    public int LastParagraph { get; }

    /// <summary>The number of paragraphs before a line.</summary>
    public int ParagraphsBefore(int index) => _paragraphsBefore[index];

    public static ArticleLayout Of(string text)
    {
        var raw = Array.ConvertAll(text.Split(LineEnd(text)), line => Trim(line));
        var width = BrokenAt(raw);
        var lines = new List<ArticleLine>();
        var isAboveTheBody = true;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i].Length == 0) continue;
            var number = i + 1;
            var continues = width > 0 && i > 0 && Follows(raw, i - 1)
                && lines is [.., { Kind: LineKind.Paragraph or LineKind.Short }];
            var whole = new StringBuilder(raw[i].Trim());
            // A line that is as full as the others goes on in the next one.
            while (width > 0 && raw[i].Length * 10 >= width * 7 && Follows(raw, i)) whole.Append(' ').Append(raw[++i].Trim());

            var logical = whole.ToString();
            var dates = DateLine.TryRead(logical);
            var goesOn = isAboveTheBody && Follows(raw, i)
                && (char.IsLower(raw[i + 1].TrimStart()[0]) || (width > 0 && IsText(raw[i + 1].Trim())));
            lines.Add(new(number, logical, LineKinds.Of(logical, dates), goesOn, continues, dates));
            isAboveTheBody &= lines[^1].Kind != LineKind.Paragraph;
        }

        return new(lines);
    }

    // Old Macintosh files have nothing but carriage returns.
    private static char LineEnd(string text) => text.Contains('\n') ? '\n' : '\r';

    // The indent stays: it begins a paragraph.
    private static string Trim(string line)
    {
        var visible = line.Trim('\uFEFF', '\u200B').TrimEnd().Trim('\uFEFF', '\u200B');
        return string.IsNullOrWhiteSpace(visible) ? "" : visible;
    }

    /// <summary>The width at which an article's lines are broken, or 0 where a line is a paragraph.</summary>
    private static int BrokenAt(string[] lines)
    {
        var widest = lines.Max(line => line.Length);
        if (widest > WidestBrokenLine) return 0;

        var (broken, followed) = (0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (!Follows(lines, i)) continue;
            followed++;
            var isFull = lines[i].Length >= NarrowestBrokenLine && !Sentences.EndsLikeOne(lines[i]);
            if (isFull || char.IsLower(lines[i + 1].TrimStart()[0])) broken++;
        }

        return broken >= FewestBrokenLines && broken * 2 > followed ? widest : 0;
    }

    /// <summary>
    /// True when neither a line nor the next one is blank or set in columns, and the next one's indent does not make it the first
    /// of another paragraph.
    /// </summary>
    private static bool Follows(string[] lines, int index) =>
        index + 1 < lines.Length && lines[index].Length > 0 && lines[index + 1].Length > 0
        && !LineKinds.HasColumns(lines[index]) && !LineKinds.HasColumns(lines[index + 1])
        && (!char.IsWhiteSpace(lines[index + 1][0]) || char.IsWhiteSpace(lines[index].FirstOrDefault()));

    private static bool IsText(string line) =>
        LineKinds.Of(line, DateLine.TryRead(line)) is LineKind.Paragraph or LineKind.Short;
}
