using System.Runtime.InteropServices;
using Analysis.Corpora.Metadata;

namespace Analysis.Corpora.Cleaning;

/// <summary>An article's lines, and where its body begins and ends.</summary>
internal sealed class ArticleLayout
{
    // Only a line of this length can be anything but a paragraph, and only such a line is kept as text.
    private const int LongestKept = 600;
    private const int LongestRepeated = 250;
    private const int MostWordsOfADateLine = 24;
    private const int FewestDigitsOfADate = 5;
    private const int MostWordsOfADateSentence = 10;
    private const int MostWordsOfALabel = 20;
    private const int FewestLinesOfRoom = 16;
    private const int MostLinesOfRoom = 10_000;

    // Nobody asks how often a paragraph is repeated that can be in no run of furniture below the body.
    private const int FewestParagraphsBeforeARun = 2;

    // An article's lines are done with when its layout is known; the next article takes their room.
    [ThreadStatic]
    private static List<TextLine>? t_raw;

    private ArticleLayout(IReadOnlyList<ArticleLine> lines, bool isBroken)
    {
        Lines = lines;
        IsBroken = isBroken;
        FirstParagraph = lines.Count;
        LastParagraph = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsParagraph) continue;
            FirstParagraph = Math.Min(FirstParagraph, i);
            LastParagraph = i;
        }
    }

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<ArticleLine> Lines { get; }

    /// <summary>True where lines end at a fixed width and not with their paragraph.</summary>
    public bool IsBroken { get; }

    /// <summary>The index of the first paragraph; the number of lines when there is none.</summary>
    public int FirstParagraph { get; }

    /// <summary>The index of the last paragraph; -1 when there is none.</summary>
    public int LastParagraph { get; }

    /// <summary>The lines of a text from a place on.</summary>
    public static ArticleLayout Of(string text, int from = 0)
    {
        if (t_raw is null || t_raw.Count > MostLinesOfRoom) t_raw = [];
        var raw = t_raw;
        raw.Clear();
        TextLines.Read(text, from, raw);
        var broken = BrokenLines.Of(text, raw);
        var lines = new List<ArticleLine>(FewestLinesOfRoom);
        Span<char> room = stackalloc char[LongestKept];
        var paragraphs = 0;
        for (var i = 0; i < raw.Count; i++)
        {
            if (raw[i].IsBlank) continue;
            var first = i;
            var continues = broken.Width > 0 && i > 0 && broken.Follows(i - 1)
                && lines is [.., { Kind: LineKind.Paragraph or LineKind.Short }];
            // A line that is as full as the others goes on in the next one.
            while (broken.Width > 0 && raw[i].Length * 10 >= broken.Width * 7 && broken.Follows(i)) i++;

            var line = Read(text, raw, first, i, paragraphs, continues, broken, room);
            lines.Add(line);
            if (line.IsParagraph) paragraphs++;
        }

        HeadlineAmongLabels(lines);
        return new(lines, broken.Width > 0);
    }

    // 'Analysis: No pain, no gain?' is a link below a text, and the headline where nothing else above the body can be it.
    private static void HeadlineAmongLabels(List<ArticleLine> lines)
    {
        if (lines.Count < 2 || lines[0] is not { Rule: { } rule, Kind: LineKind.Furniture, Shape.Words: >= 3, IsSentence: false }) return;
        if (rule != DebrisRules.Related && rule != DebrisRules.EdgeRelated && rule != DebrisRules.PhotoCredit && rule != DebrisRules.EdgePrompt
            && rule != DebrisRules.Click && rule != DebrisRules.Feedback && rule != DebrisRules.Newsletter && rule != DebrisRules.Byline) return;
        for (var i = 1; i < lines.Count && !lines[i].IsParagraph; i++)
        {
            if (lines[i] is { Kind: LineKind.Short, Shape.Words: >= 3 }) return;
        }

        lines[0] = lines[0].AsHeadline();
    }

    private static ArticleLine Read(
        string text, List<TextLine> raw, int first, int last, int paragraphs, bool continues, in BrokenLines broken, Span<char> room)
    {
        var span = text.AsSpan(raw[first].Start, raw[last].End - raw[first].Start);
        var isLong = span.Length > LongestKept;
        var shape = isLong ? default : LineShape.Of(span);
        var isJoined = first != last && !isLong && (shape.Words <= MostWordsOfALabel || FirstWords.Of(span) != DebrisGroups.None);
        var line = isJoined ? Join(text, raw, first, last, room) : span;
        var rule = isLong || (first != last && !isJoined) ? null : DebrisMatcher.Match(line, shape);
        var isSentence = Sentences.EndsLikeOne(line);
        var canBeADate = shape.Has(LineMarks.Year) && shape.Digits >= FewestDigitsOfADate
            && shape.Words <= (isSentence ? MostWordsOfADateSentence : MostWordsOfADateLine);
        var dates = canBeADate ? DateLine.TryRead(line.ToString()) : null;
        var kind = isLong ? LineKind.Paragraph : LineKinds.Of(line, shape, rule, dates);
        var isBody = kind == LineKind.Paragraph && rule is null;
        var isKept = !isLong && (!isBody || paragraphs <= 2);
        return new(CollectionsMarshal.AsSpan(raw)[first..(last + 1)], text, isKept, isJoined)
        {
            Shape = shape,
            Kind = kind,
            Rule = rule,
            GoesOn = paragraphs == 0 && broken.Follows(last)
                && (char.IsLower(text[raw[last + 1].Start]) || (broken.Width > 0 && IsText(text.AsSpan(raw[last + 1].Start, raw[last + 1].Length)))),
            Continues = continues,
            Dates = dates,
            IsBlankBefore = first > 0 && raw[first - 1].IsBlank,
            IsBlankAfter = last + 1 < raw.Count && raw[last + 1].IsBlank,
            IsSentence = isSentence,
            Fingerprint = isKept && !(isBody && paragraphs < FewestParagraphsBeforeARun) && span.Length <= LongestRepeated ? Fingerprint.Of(line) : 0,
            ParagraphsBefore = paragraphs,
        };
    }

    private static ReadOnlySpan<char> Join(string text, List<TextLine> raw, int first, int last, Span<char> room)
    {
        var length = 0;
        for (var i = first; i <= last; i++)
        {
            if (i > first) room[length++] = ' ';
            text.AsSpan(raw[i].Start, raw[i].Length).CopyTo(room[length..]);
            length += raw[i].Length;
        }

        return room[..length];
    }

    private static bool IsText(ReadOnlySpan<char> line) =>
        LineKinds.Of(line, null) is LineKind.Paragraph or LineKind.Short && !LineKinds.HasColumns(line);
}
