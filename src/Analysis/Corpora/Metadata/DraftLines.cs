using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>Which lines of an article a decision can still be about when its text is out of memory.</summary>
internal static class DraftLines
{
    /// <summary>The most lines above the third paragraph that are looked at.</summary>
    public const int MostOfAHead = 40;

    private const int MostParagraphsOfAHead = 2;
    private const int LongestSentenceAsHeadline = 160;

    /// <summary>The lines of the head, those that a rule names, and those below the body, each without the text that nobody asks for.</summary>
    /// <param name="layout">All lines.</param>
    /// <param name="rules">By line, the rule that removes it.</param>
    /// <param name="tail">The first line below the body.</param>
    /// <param name="headline">The headline where it is given.</param>
    public static DraftLine[] Keep(ArticleLayout layout, DebrisRule?[] rules, int tail, string? headline)
    {
        var kept = new List<DraftLine>();
        var longest = LongestHeadline(layout);
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            var isHead = i < MostOfAHead && line.ParagraphsBefore <= MostParagraphsOfAHead;
            if (!isHead && rules[i] is null && i < tail) continue;
            var isBody = line.IsParagraph && line.Dates is null && i < tail;
            line.Settle(!isBody || (headline is null ? line.TextLength <= longest : line.Says(headline)));
            kept.Add(new(line, rules[i], i >= tail));
        }

        return [.. kept];
    }

    // Of a paragraph's text it is only asked whether it is the headline's.
    private static int LongestHeadline(ArticleLayout layout)
    {
        var longest = LongestSentenceAsHeadline;
        for (var i = 0; i < layout.FirstParagraph; i++) longest = Math.Max(longest, layout.Lines[i].TextLength);
        return longest;
    }
}
