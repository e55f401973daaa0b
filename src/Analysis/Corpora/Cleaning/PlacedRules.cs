using System.Buffers;

namespace Analysis.Corpora.Cleaning;

/// <summary>
/// Which lines of one article are debris once it is known where they stand. What is certain goes from anywhere; what is only likely
/// goes from above the first paragraph and from below the last.
/// </summary>
internal static class PlacedRules
{
    private const int MostLinesOfARun = 12;
    private const int LongestNeighbour = 120;
    private const int LongestUnrelatedSentence = 100;
    private const int FewestWordsOfAHeadline = 5;
    private const int MostWordsOfAHeadline = 22;
    private const int MostUnlabelled = 3;
    private const double LargestSharedPart = 0.34;
    private const int FewestLettersOfAContentWord = 5;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»„");

    /// <summary>The rule for each line, or null; and the index from which all lines stand below the body.</summary>
    public static (DebrisRule?[] Rules, int TailStart) Of(ArticleLayout layout, string text)
    {
        var lines = layout.Lines;
        var rules = new DebrisRule?[lines.Count];
        var tail = TailStart(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isHead = line.ParagraphsBefore == 0 || (line.ParagraphsBefore == 1 && !line.IsSentence);
            if (line.Rule is { } rule && (!rule.IsEdgeOnly || (isHead && rule != DebrisRules.ClosingBracket) || i >= tail)) rules[i] = rule;
            // Figures between headline and body are a counter; below it, beside no other debris, they are the last cell of a table.
            if (rules[i] == DebrisRules.Figures && (layout.IsBroken || layout.LastParagraph < 0 || !(isHead || HasNeighbour(lines, i)))) rules[i] = null;
            if (layout.IsBroken && !HoldsWhereBroken(rules[i], line, i < tail)) rules[i] = null;
        }

        if (!layout.IsBroken)
        {
            MarkRun(lines, rules, text, ref tail);
            MarkHeadlines(lines, rules, layout.LastParagraph);
        }

        return (rules, tail);
    }

    // From the end upwards, past debris and past short lines between debris.
    private static int TailStart(IReadOnlyList<ArticleLine> lines)
    {
        var tail = lines.Count;
        var unknown = 0;
        for (var i = lines.Count - 1; i > 0 && !lines[i].IsParagraph && unknown <= MostLinesOfARun; i--)
        {
            if (lines[i].Rule is not null) tail = i;
            else unknown++;
        }

        return tail;
    }

    // Pages set their furniture in a block without blank lines below paragraphs with blank lines between them.
    private static void MarkRun(IReadOnlyList<ArticleLine> lines, DebrisRule?[] rules, string text, ref int tail)
    {
        var start = lines.Count - 1;
        while (start > 0 && !lines[start].IsBlankBefore) start--;
        if (start <= 0 || lines.Count - start is < 2 or > MostLinesOfARun || !IsSetApart(lines, start)) return;

        var hasRule = false;
        for (var i = start; i < lines.Count; i++)
        {
            hasRule |= lines[i].Rule is not null;
            if (lines[i].Rule is null && (lines[i].Length > LongestNeighbour || !CanBeDebris(lines[i], text))) return;
        }

        if (!hasRule) return;
        for (var i = start; i < lines.Count; i++) rules[i] ??= lines[i].Rule ?? DebrisRules.Neighbour;
        tail = Math.Min(tail, start);
    }

    // Where lines are broken, a short one can be the end of a sentence.
    private static bool HoldsWhereBroken(DebrisRule? rule, ArticleLine line, bool isAboveTail) =>
        rule is not { IsEdgeOnly: true } || rule == DebrisRules.EdgeAgency
        || (rule != DebrisRules.ClosingBracket && rule != DebrisRules.Ruler && rule != DebrisRules.EdgeMenu && (!isAboveTail || line.ParagraphsBefore == 0));

    private static bool HasNeighbour(IReadOnlyList<ArticleLine> lines, int index) =>
        (index > 0 && IsOther(lines[index - 1])) || (index + 1 < lines.Count && IsOther(lines[index + 1]));

    private static bool IsOther(ArticleLine line) => line.Rule is { } rule && rule != DebrisRules.Figures;

    private static bool IsSetApart(IReadOnlyList<ArticleLine> lines, int start)
    {
        var (paragraphs, apart) = (0, 0);
        for (var i = 0; i < start; i++)
        {
            if (!lines[i].IsParagraph) continue;
            paragraphs++;
            if (lines[i].IsBlankAfter) apart++;
        }

        return paragraphs >= 2 && apart * 5 >= paragraphs * 4;
    }

    private static bool CanBeDebris(ArticleLine line, string text)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (words.ContainsAny(Quotes)) return false;
        return !line.IsSentence || (words.Length <= LongestUnrelatedSentence && IsUnrelated(words, text.AsSpan(0, line.Start)));
    }

    /// <summary>True when hardly a longer word of a sentence stands in the text above it.</summary>
    private static bool IsUnrelated(ReadOnlySpan<char> sentence, ReadOnlySpan<char> above)
    {
        var (content, shared) = (0, 0);
        foreach (var range in sentence.Split(' '))
        {
            var word = sentence[range].Trim(".,;:!?()'’");
            if (word.Length < FewestLettersOfAContentWord) continue;
            content++;
            if (above.Contains(word, StringComparison.OrdinalIgnoreCase)) shared++;
        }

        return content > 0 && shared <= content * LargestSharedPart;
    }

    // Headlines of other articles stand below the last paragraph, with capitals as only headlines have them.
    private static void MarkHeadlines(IReadOnlyList<ArticleLine> lines, DebrisRule?[] rules, int lastParagraph)
    {
        if (lastParagraph < 1 || !lines[lastParagraph].IsSentence) return;
        var isBelowLabel = false;
        var unlabelled = 0;
        for (var i = lastParagraph + 1; i < lines.Count; i++)
        {
            if (rules[i] is not null)
            {
                isBelowLabel = rules[i] == DebrisRules.EdgeRelated;
                continue;
            }

            if (lines[i].Kind != LineKind.Short) continue;
            if (isBelowLabel || (lines[i].IsBlankBefore && IsHeadline(lines[i]))) rules[i] = DebrisRules.RelatedHeadline;
            if (isBelowLabel || rules[i] is not null) unlabelled += isBelowLabel ? 0 : 1;
            else unlabelled = MostUnlabelled + 1;
        }

        if (unlabelled <= MostUnlabelled) return;
        // So many, or others between them, are a list of the article's own.
        for (var i = lastParagraph + 1; i < lines.Count; i++)
        {
            if (rules[i] == DebrisRules.RelatedHeadline && !isBelowLabel) rules[i] = null;
        }
    }

    private static bool IsHeadline(ArticleLine line)
    {
        var shape = line.Shape;
        if (shape.Words is < FewestWordsOfAHeadline or > MostWordsOfAHeadline || line.IsSentence || shape.IsAllCapitals || shape.Digits > 4) return false;
        if (shape.Has(LineMarks.Quote | LineMarks.Colon | LineMarks.Parenthesis | LineMarks.Slash | LineMarks.Bar)) return false;
        if (!char.IsUpper(line.Text[0]) || line.Text[^1] is ',' or '?' or '!' || line.Text.Contains(';')) return false;
        var (longWords, capitalised, small) = (0, 0, 0);
        foreach (var range in line.Text.AsSpan().Split(' '))
        {
            var word = line.Text.AsSpan()[range];
            if (word is "v" or "vs" or "-" or "–" or "&") return false;
            if (char.IsLower(word[0])) small++;
            if (word.Length < 4) continue;
            longWords++;
            if (!char.IsLower(word[0])) capitalised++;
        }

        return longWords >= 3 && capitalised * 10 >= longWords * 8 && small * 4 <= shape.Words;
    }
}
