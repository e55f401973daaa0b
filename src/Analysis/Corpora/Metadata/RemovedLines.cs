using System.Buffers;
using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora.Metadata;

/// <summary>Which lines of an article are removed, once headline, outlet and the habits of its house are known.</summary>
internal static class RemovedLines
{
    /// <summary>The rule for each of the draft's lines, or null.</summary>
    public static DebrisRule?[] Rules(ArticleDraft draft, HeadDecision head, HouseHabits habits, out int nameLine)
    {
        var lines = draft.Lines;
        var rules = Array.ConvertAll(lines, line => line.Rule);
        nameLine = NameLine(draft, head, habits);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Line;
            if (i == head.HeadlineIndex || IsIn(line, draft.HeadlineSpan)) rules[i] = null;
            else if (rules[i] is null && draft.Given.Headline is null | i > head.HeadlineIndex) rules[i] = Rule(draft, head, habits, i, nameLine);
        }

        return rules;
    }

    private static bool IsIn(ArticleLine line, TextSpan? headline) =>
        headline is { } span && span.Start < line.Start + line.Length && line.Start < span.End;

    /// <summary>The removed lines and parts of lines from first to last; nothing of the headline is among them.</summary>
    public static RemovedSpan[] Spans(ArticleDraft draft, DebrisRule?[] rules, TextSpan? headline)
    {
        if (draft.Removed.Length == 0 && !rules.AsSpan().ContainsAnyExcept((DebrisRule?)null)) return [];
        var spans = new List<RemovedSpan>();
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i] is not { } rule) continue;
            foreach (var piece in draft.Lines[i].Line.Pieces)
            {
                spans.Add(new(piece.Start, piece.Length, piece.Number, rule.Name, rule.Score));
            }
        }

        if (draft.Removed.Length == 0) return [.. spans];

        // Parts of a line that goes as a whole are no spans of their own.
        spans.AddRange(draft.Removed);
        spans.Sort((a, b) => (a.Start, -a.Length).CompareTo((b.Start, -b.Length)));
        var apart = new List<RemovedSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (headline is { } title && span.Start < title.End && title.Start < span.Start + span.Length) continue;
            if (apart is not [.., var last] || span.Start >= last.Start + last.Length) apart.Add(span);
        }

        return [.. apart];
    }

    private static DebrisRule? Rule(ArticleDraft draft, HeadDecision head, HouseHabits habits, int index, int nameLine)
    {
        var (line, _, isTail) = draft.Lines[index];
        var isHead = index < draft.HeadLines;
        if (index == nameLine) return DebrisRules.NameLine;
        if (line.Dates is not null && (line.ParagraphsBefore <= 2 || isTail) && !line.Continues && !line.Text.EndsWith('.')) return DebrisRules.Date;
        if (!line.HasText) return null;
        if (line.Shape.Words > 1 && head.Headline.Value is { } headline && line.Says(headline)) return DebrisRules.HeadlineAgain;
        if (isHead && index > 0 && head.HeadlineIndex < index && line.Shape.Has(LineMarks.Year) && DateFinder.IsDatelineAlone(line.Text)) return DebrisRules.Dateline;
        if (line.Kind == LineKind.Paragraph) return RepeatedSentence(draft, habits, line, isTail);
        if (isHead && head.Headline.IsKnown && index < head.HeadlineIndex && !line.GoesOn) return DebrisRules.Section;
        if (draft.IsBroken || !draft.HasParagraph) return null;
        if (line.ParagraphsBefore <= 1 && !isTail && line.Shape.Words <= 8 && PartialDate.TryRead(line.Text) is not null) return DebrisRules.PartOfDate;
        if (isTail && (head.Outlet.Value is { } outlet && OutletNames.Key(outlet) == OutletNames.Key(line.Text))) return DebrisRules.OutletLine;
        var isEdge = isHead || isTail;
        if (isHead && head.HeadlineIndex < 0 && Sections.Are(line.Text) && draft.HasParagraph) return DebrisRules.Section;
        if (!isEdge || index == head.HeadlineIndex || (head.HeadlineIndex < 0 && !isTail)) return null;
        return line is { Shape: { Digits: 0, Words: > 1 }, IsSentence: false } && habits.IsRepeated(draft.House, line) ? DebrisRules.Repeated : null;
    }

    // A sentence that an outlet prints in each article can be its closing formula; one that speaks to the reader is the page's.
    private static DebrisRule? RepeatedSentence(ArticleDraft draft, HouseHabits habits, ArticleLine line, bool isTail) =>
        isTail && line.Length < 400 && habits.IsRepeated(draft.House, line) && SpeaksToTheReader(line.Text) ? DebrisRules.Repeated : null;

    private static bool SpeaksToTheReader(string text) =>
        $" {text} ".AsSpan().ContainsAny(ReaderWords);

    private static readonly SearchValues<string> ReaderWords =
        SearchValues.Create([" you ", " your ", " our ", " us ", " us."], StringComparison.OrdinalIgnoreCase);

    // A name right below the headline, or beside a date: 'Jane Roe' without 'By'.
    private static int NameLine(ArticleDraft draft, HeadDecision head, HouseHabits habits)
    {
        for (var i = Math.Max(0, head.HeadlineIndex + 1); i < draft.HeadLines; i++)
        {
            var line = draft.Lines[i].Line;
            if (head.HeadlineIndex < 0 || line.Kind != LineKind.Short || !AuthorLine.IsName(line.Text)) continue;
            var isBesideDate = IsDate(i - 1) || IsDate(i + 1);
            var isBelowHeadline = i == head.HeadlineIndex + 1 && !line.IsBlankBefore && line.IsBlankAfter;
            if (isBesideDate || habits.IsMasthead(draft.House, line) || (isBelowHeadline && i == draft.HeadLines - 1 && head.HeadlineIndex > 0)) return i;
        }

        return -1;

        bool IsDate(int index) => index > head.HeadlineIndex && index < draft.HeadLines && draft.Lines[index].Line.Dates is not null;
    }
}
