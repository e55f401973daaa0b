using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Debris inside a line of the body: marks in brackets, an advertisement mark before its first words, a closing credit.</summary>
internal static partial class InlineDebris
{
    private const int LongestOpening = 160;
    private const int LongestClosing = 320;
    private const int LongestBracket = 120;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[(>");

    /// <summary>Adds the parts of a line that are none of the body's, from left to right.</summary>
    public static void Find(ReadOnlySpan<char> text, TextLine line, List<RemovedSpan> found)
    {
        var body = text.Slice(line.Start, line.Length);
        var from = Opening(body, line, found);
        for (var at = body[from..].IndexOfAny(Marks); at >= 0; at = body[from..].IndexOfAny(Marks))
        {
            from += at;
            var (length, rule) = OfMark(body[from..]);
            if (rule is null || length >= body.Length)
            {
                from++;
                continue;
            }

            found.Add(new(line.Start + from, length, line.Number, rule.Name, rule.Score));
            from += length;
        }
    }

    private static int Opening(ReadOnlySpan<char> body, TextLine line, List<RemovedSpan> found)
    {
        var first = body[0];
        if (first is not ('-' or '–' or '—' or '*' or '_' or '[' or 'A' or 'S' or 'a' or 's')) return 0;
        if (char.IsAsciiLetter(first) && !CanOpen(body)) return 0;
        var opening = body[..Math.Min(body.Length, LongestOpening)];
        foreach (var match in Advertisement().EnumerateMatches(opening)) return Add(opening[..match.Length], DebrisRules.Advertisement);
        if (first is 'S' or 's')
        {
            foreach (var match in Prompt().EnumerateMatches(opening))
                return PromptPatterns.Noun().IsMatch(opening[..match.Length]) ? Add(opening[..match.Length], DebrisRules.Newsletter) : 0;
        }

        return 0;

        int Add(ReadOnlySpan<char> part, DebrisRule rule)
        {
            var length = part.TrimEnd().Length;
            if (length >= line.Length) return 0;
            found.Add(new(line.Start, length, line.Number, rule.Name, rule.Score));
            return length;
        }
    }

    // Lines that begin with these letters are many, and the patterns want whole words.
    private static bool CanOpen(ReadOnlySpan<char> body) =>
        body.StartsWith("ADVERTISEMENT ", StringComparison.Ordinal)
        || body.StartsWith("sign up ", StringComparison.OrdinalIgnoreCase) || body.StartsWith("subscribe to ", StringComparison.OrdinalIgnoreCase);

    private static (int Length, DebrisRule? Rule) OfMark(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>')
        {
            foreach (var match in Arrows().EnumerateMatches(rest[..Math.Min(rest.Length, LongestBracket)])) return (match.Length, DebrisRules.Click);
            return (0, null);
        }

        var window = rest[..Math.Min(rest.Length, rest[0] == '(' ? LongestClosing : LongestBracket)];
        var end = window.IndexOf(rest[0] == '[' ? ']' : ')');
        if (end < 0) return (0, null);
        var inside = window[1..end];
        var groups = FirstWords.Of(inside);
        if (groups == DebrisGroups.None) return (0, null);
        if (rest[0] == '[')
            return Bracket().IsMatch(inside) ? (end + 1, inside[0] is 'S' or 's' ? DebrisRules.Counter : DebrisRules.Click) : (0, null);
        if ((groups & DebrisGroups.Photo) != 0 && PhotoInBrackets().IsMatch(inside)) return (end + 1, DebrisRules.PhotoCredit);
        var isAtTheEnd = rest[(end + 1)..].Trim(" .").IsEmpty;
        return isAtTheEnd && (groups & DebrisGroups.Agency) != 0 && ClosingCredit().IsMatch(inside) ? (end + 1, DebrisRules.AgencyNote) : (0, null);
    }

    [GeneratedRegex(@"^(?:[-–—*_ ]{1,6}\[?advertisement\]?[-–—*_ ]{1,6}|\[advertisement\] ?|(?-i:ADVERTISEMENT) )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advertisement();

    [GeneratedRegex(
        @"^(?:sign up (?:for|to)|subscribe to) (?:our|the|your) [^.!?""“”]{3,90}[.!](?= \p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^>{2,}[^<>]{2,60}<{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Arrows();

    [GeneratedRegex(
        @"^(?:shares?(?: this \w+)?\s*:?\s*[0-9.,k ]*|(?:article|story|content|report|post) continues\b.*|advertisement|adverts?|click\b.*|tap\b.*|read (?:more|also|next)\b.*|related\b.*|see also\b.*|watch\b.*|listen\b.*|subscribe\b.*|sign up\b.*|tweet(?: this)?|photo\b.*|picture\b.*|image\b.*|embed\w*|video|poll|gallery|follow\b.*|comments?\b.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:file )?(?:photo(?:graph)?|picture|image|pic|illustration|credit)s?\s*(?::|by\b|credit|courtesy|/).{2,90}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhotoInBrackets();

    [GeneratedRegex(
        @"^(?:(?:additional |further )?(?:reporting|writing|editing|research|graphics|translation)(?: (?:and|&) (?:writing|editing|reporting))?(?: in [\p{L} ]{2,30})? by|(?:written|edited|compiled|translated) by|with (?:reporting|additional|inputs?|agency|agencies|files)) ?.{2,300}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClosingCredit();
}
