using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora.Pages;

/// <summary>Finds the days that a page prints around its headline and below its body.</summary>
internal static partial class DateLines
{
    private const int BlocksBeforeHeadline = 8;
    private const int BlocksBehindBody = 6;
    private const int BlocksOfAHead = 40;
    private const int LongestDateLine = 160;
    private const int MostWordsOfADateLine = 16;

    private const string UpdateRule = "line that says when it was updated";

    // Above the headline there stands today's date as well, below the body those of other articles, and inside it any.
    private const double ConfidenceAstray = 0.8;
    private const double ConfidenceInBody = 0.75;

    /// <summary>The printed days, the best marked first and of these the first on the page.</summary>
    /// <param name="facts">The page.</param>
    /// <param name="headline">The block of the headline; -1 where there is none.</param>
    /// <param name="body">The blocks of the body.</param>
    public static IReadOnlyList<PrintedDay> Find(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var tree = facts.Tree;
        var first = headline >= 0 ? Math.Max(0, headline - BlocksBeforeHeadline) : body.Count > 0 ? Math.Max(0, body[0].Index - BlocksOfAHead) : 0;
        var end = Math.Min(
            tree.Blocks.Count, body.Count > 0 ? Math.Max(body[Math.Min(2, body.Count - 1)].Index, headline + 4) : headline + BlocksOfAHead);
        var inBody = body.Select(block => block.Index).ToHashSet();
        var found = new List<PrintedDay>();
        var below = body.Count > 0 ? Enumerable.Range(body[^1].Index + 1, BlocksBehindBody) : [];
        foreach (var i in Enumerable.Range(first, Math.Max(0, end - first)).Concat(below))
        {
            if (i >= tree.Blocks.Count || tree.Blocks[i].Span.Length > LongestDateLine) continue;
            if (Read(tree.Blocks[i], tree.TextOf(tree.Blocks[i]).ToString()) is not { } day) continue;
            var isAstray = i < headline || (body.Count > 0 && i > body[^1].Index);
            if (isAstray && day.Field.Confidence < ConfidenceAstray) continue;
            if (inBody.Contains(i) && (day.Field.Confidence < ConfidenceInBody || !IsBrief(day.Field.Evidence))) continue;
            found.Add(day);
        }

        return [.. found.OrderByDescending(day => day.Field.Confidence)];
    }

    private static PrintedDay? Read(PageBlock block, string line)
    {
        var text = Seam().Replace(line, " ");
        if (IsPartOfAnother(block, text) || Of(text) is not { } day) return null;
        var (rule, confidence) = Rule(block, text);
        return confidence == 0 ? null : new(DateTags.Field(day, rule, line, confidence), day, rule == UpdateRule);
    }

    private static (string Rule, double Confidence) Rule(PageBlock block, string line)
    {
        if (Updated().IsMatch(line)) return (UpdateRule, 0.5);
        if (Label().IsMatch(line)) return ("line that says when it was published", 0.85);
        if (block.Node.SelfAndAncestors().Take(3).Any(node => node.Tag == "time")) return ("time element", 0.8);
        if (block.Node.SelfAndAncestors().Take(3).Any(node => node.Element.ClassName is { } name && DateClass().IsMatch(name)))
            return ("element for the date", 0.75);
        return IsBrief(line) ? ("date line", 0.7) : ("", 0);
    }

    private static bool IsBrief(string line) => BlockKinds.Words(line) <= MostWordsOfADateLine && !line.EndsWith('.');

    // A picture's caption or a heading. What a page calls a caption can be small print of any kind, and its first word tells.
    private static bool IsPartOfAnother(PageBlock block, string line) =>
        block.Node.SelfAndAncestors().Take(4).Any(node =>
            node.Tag is "figcaption" or "figure" or "h1" or "h2" or "h3" || (node.Hints.IsCaption && !Opening().IsMatch(line)));

    // 'Published 3 May 2019, updated 4 May 2019': the first is the publication; 'Updated ... Published ...' is read behind the word.
    private static DateOnly? Of(string line)
    {
        var published = Label().Match(line);
        var dates = FullDates.Find(published.Success ? line[published.Index..] : line);
        return dates.Count == 0 ? null : dates[0].Date;
    }

    // Where elements of one line meet without a blank: 'By Jane RoeDec 22, 2023', '5 May 20196 May 2019', '1:00 AMMay 5'.
    [GeneratedRegex(
        @"(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=(?:19|20)[0-9]{2})(?=[0-9]{1,2}\s\p{L})|(?<=\b[AP]M)(?=\p{Lu}\p{Ll})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Seam();

    [GeneratedRegex(
        @"^\W{0,3}(?:last )?(?:updated|modified|edited)\b(?!.*\b(?:published|posted)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();

    [GeneratedRegex(@"^\W{0,3}(?:(?:first|last) )?(?:published|posted|updated|modified)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("date|time|publish|posted", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateClass();

    [GeneratedRegex(@"\b(?:published|posted|created)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
