using System.Buffers;

namespace Analysis.Corpora.Cleaning;

/// <summary>Finds the rule by which a line, on its own, is no part of an article.</summary>
internal static class DebrisMatcher
{
    private const int LongestLine = 600;
    private const int LongestShortLine = 200;
    private const int FewestLettersOfText = 3;
    private const int LongestBracket = 100;
    private const int MostWordsOfASource = 12;
    private const int LongestClosingCredit = 160;

    // A line that holds none of these and begins with no telling word is let through at once.
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["cookie", "inbox", "newsletter", "comment", "disqus", "rights reserved", "subscri", "continues below", "sign up", "our readers", "your e"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PhotoWords = SearchValues.Create(
        ["photo", "picture", "image", "getty", "reuters", "afp", "epa", "credit", "archive", "courtesy", "handout", "ap/", "/ap", "(ap", "pool", "tass", "anadolu", "xinhua", "file", "shutterstock", "illustration", "wikimedia", "alamy"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DisclaimerWords = SearchValues.Create(
        ["disclaimer", "view", "opinion", "author", "writer", "commission", "affiliate", "selected", "paid for", " hold", " own", "advice", "may not be", "editorial"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The rule; null for a line that could be the article's.</summary>
    public static DebrisRule? Match(ReadOnlySpan<char> line, in LineShape shape)
    {
        if (line.Length is 0 or > LongestLine || LineKinds.HasColumns(line)) return null;
        if (shape.Letters < FewestLettersOfText) return shape.Digits > 0 ? OfFigures(line, shape) : shape.Letters == 0 && line.Length > 1 ? DebrisRules.Ruler : null;

        var isSentence = Sentences.EndsLikeOne(line);
        var groups = FirstWords.Of(line);
        if (groups != DebrisGroups.None)
        {
            if (line.Length <= LongestShortLine && OfShortLine(line, shape, groups, isSentence) is { } found) return found;
            if (OfAnyLine(line, groups) is { } other) return other;
        }

        if (line.Length <= LongestShortLine)
        {
            if (char.IsAsciiDigit(line[0]) && OfLeadingFigure(line) is { } counted) return counted;
            if (shape.Has(LineMarks.Bar) && !isSentence && MenuPatterns.IsMenu(line)) return DebrisRules.EdgeMenu;
            if (shape.Has(LineMarks.Copyright) && SitePatterns.Rights().IsMatch(line)) return DebrisRules.Rights;
            if (shape.Has(LineMarks.Arrow | LineMarks.Bracket) && PromptPatterns.Marked().IsMatch(line)) return DebrisRules.Buttons;
            if (line[0] is '(' or '[' && line[^1] is ')' or ']' && line.Length <= LongestBracket) return DebrisRules.ClosingBracket;
            if (line[0] == '@' && PromptPatterns.Handle().IsMatch(line)) return DebrisRules.EdgeMenu;
        }

        if (shape.Has(LineMarks.Slash | LineMarks.Parenthesis | LineMarks.Bracket | LineMarks.Colon | LineMarks.Bar | LineMarks.Copyright)
            && EndsInACredit(line)) return DebrisRules.PhotoCredit;
        return line.ContainsAny(Telling) ? OfTellingWord(line, shape) : null;
    }

    private static bool EndsInACredit(ReadOnlySpan<char> line)
    {
        var end = line.Length > LongestClosingCredit ? line[^LongestClosingCredit..] : line;
        return end.ContainsAny(PhotoWords) && CreditPatterns.PhotoAtTheEnd().IsMatch(end);
    }

    private static DebrisRule? OfFigures(ReadOnlySpan<char> line, in LineShape shape)
    {
        if (shape.Words > 3 || line.Length > 24) return null;
        if (CounterPatterns.Duration().IsMatch(line)) return DebrisRules.EdgeMenu;
        return CounterPatterns.Figures().IsMatch(line) ? DebrisRules.Figures : null;
    }

    private static DebrisRule? OfShortLine(ReadOnlySpan<char> line, in LineShape shape, DebrisGroups groups, bool isSentence)
    {
        if (Is(DebrisGroups.Advertisement) && PromptPatterns.Advertisement().IsMatch(line)) return DebrisRules.Advertisement;
        if (Is(DebrisGroups.Counter) && CounterPatterns.Labelled().IsMatch(line)) return DebrisRules.Counter;
        if (Is(DebrisGroups.ReadingTime) && CounterPatterns.ReadingTime().IsMatch(line)) return DebrisRules.ReadingTime;
        if (Is(DebrisGroups.Button) && MenuPatterns.Buttons().IsMatch(line)) return shape.Words > 1 ? DebrisRules.Buttons : isSentence || line[^1] == '.' ? null : DebrisRules.EdgeMenu;
        if (Is(DebrisGroups.Click) && PromptPatterns.Click().IsMatch(line)) return DebrisRules.Click;
        if (Is(DebrisGroups.Photo) && CreditPatterns.Photo().IsMatch(line)) return DebrisRules.PhotoCredit;
        if (Is(DebrisGroups.Agency) && CreditPatterns.Agency().IsMatch(line)) return DebrisRules.AgencyNote;
        if (Is(DebrisGroups.Agency) && CreditPatterns.AgencyAlone().IsMatch(line)) return DebrisRules.EdgeAgency;
        if (Is(DebrisGroups.Related) && !isSentence && RelatedPatterns.Certain().IsMatch(line)) return DebrisRules.Related;
        if (Is(DebrisGroups.Tags) && SitePatterns.Tags().IsMatch(line)) return line.Contains(':') ? DebrisRules.Tags : DebrisRules.EdgeTags;
        if (Is(DebrisGroups.Source) && (!isSentence || shape.Words <= MostWordsOfASource) && SitePatterns.Source().IsMatch(line)) return DebrisRules.Source;
        if (Is(DebrisGroups.Mail) && SitePatterns.Mail().IsMatch(line)) return DebrisRules.MailHeader;
        if (Is(DebrisGroups.Mail) && SitePatterns.Address().IsMatch(line)) return DebrisRules.Address;
        if (Is(DebrisGroups.Rights) && SitePatterns.Rights().IsMatch(line)) return DebrisRules.Rights;
        if (Is(DebrisGroups.Byline) && !isSentence && CreditPatterns.Byline().IsMatch(line)) return DebrisRules.Byline;
        if (Is(DebrisGroups.Comment) && CommentPatterns.Certain().IsMatch(line)) return DebrisRules.Comments;
        if (Is(DebrisGroups.Related) && !isSentence && RelatedPatterns.AtTheEdge().IsMatch(line)) return DebrisRules.EdgeRelated;
        return null;

        bool Is(DebrisGroups group) => (groups & group) != 0;
    }

    private static DebrisRule? OfAnyLine(ReadOnlySpan<char> line, DebrisGroups groups)
    {
        if (Is(DebrisGroups.Print) && (CreditPatterns.Print().IsMatch(line) || Metadata.PublicationNote.Is(line))) return DebrisRules.PrintNote;
        if (Is(DebrisGroups.Prompt) && PromptPatterns.Starter().IsMatch(line))
        {
            if (!PromptPatterns.IsAll(line)) return null;
            if (PromptPatterns.Noun().IsMatch(line)) return DebrisRules.Newsletter;
            if (!Sentences.EndsLikeOne(line) || PromptPatterns.ToReader().IsMatch(line)) return DebrisRules.EdgePrompt;
        }

        if (Is(DebrisGroups.Comment) && CommentPatterns.AtTheEdge().IsMatch(line)) return DebrisRules.EdgeComments;
        if (Is(DebrisGroups.Feedback) && CommentPatterns.Feedback().IsMatch(line)) return DebrisRules.Feedback;
        if (Is(DebrisGroups.Disclaimer) && line.ContainsAny(DisclaimerWords) && SitePatterns.Disclaimer().IsMatch(line)) return DebrisRules.Disclaimer;
        if (Is(DebrisGroups.Disclaimer) && SitePatterns.Correction().IsMatch(line)) return DebrisRules.Correction;
        return null;

        bool Is(DebrisGroups group) => (groups & group) != 0;
    }

    private static DebrisRule? OfLeadingFigure(ReadOnlySpan<char> line)
    {
        if (CounterPatterns.ReadingTime().IsMatch(line)) return DebrisRules.ReadingTime;
        return CounterPatterns.Leading().IsMatch(line) ? DebrisRules.Counter : null;
    }

    private static DebrisRule? OfTellingWord(ReadOnlySpan<char> line, in LineShape shape)
    {
        if (SitePatterns.Cookies().IsMatch(line)) return DebrisRules.Cookies;
        if (SitePatterns.RightsAtTheEnd().IsMatch(line)) return DebrisRules.EdgeRights;
        if (PromptPatterns.ContinuesBelow().IsMatch(line)) return DebrisRules.Advertisement;
        if (shape.Has(LineMarks.Quote)) return null;
        if (PromptPatterns.Inbox().IsMatch(line) && PromptPatterns.IsAll(line)) return DebrisRules.Newsletter;
        return SitePatterns.ToUsers().IsMatch(line) ? DebrisRules.Site : null;
    }
}
