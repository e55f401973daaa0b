using System.Text.RegularExpressions;
using Analysis.Corpora.Metadata;

namespace Analysis.Corpora.Pages;

/// <summary>Splits an author line into names: 'By', roles, degrees, dates, addresses and what stands for the site come off.</summary>
internal static partial class AuthorNames
{
    private const int LongestLine = 300;
    private const int LongestName = 60;
    private const int MostWords = 6;

    /// <summary>The names of a line, in their order.</summary>
    public static IReadOnlyList<string> Read(string line, SiteNames sites)
    {
        if (line.Length > LongestLine) line = line[..LongestLine];
        line = WithoutLabel(PageText.Squeeze(line));
        line = Address().Replace(line, " , ");
        var names = new List<string>();
        foreach (var part in Separator().Split(line))
        {
            var name = sites.Cut(Clean(part));
            if (name.Length == 0) continue;
            if (Suffix().IsMatch(name) && names.Count > 0)
            {
                // Jr. and Ph.D. belong to the name before them; only the first tells persons apart.
                if (Generation().IsMatch(name)) names[^1] += " " + name;
            }
            else if (IsName(name) && !sites.Contains(name) && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static string Clean(string part)
    {
        var name = WithoutLabel(part.Trim());
        if (Behind().Match(name) is { Success: true } behind) name = name[..behind.Index];
        return name.Trim(' ', '.', ':', '-', '–', '—', '"', '“', '”', '*', '\\', '_').Trim();
    }

    private static string WithoutLabel(string line) => line[AuthorLabel.Length(line)..];

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && !name.AsSpan().ContainsAnyInRange('0', '9') && name.Split(' ').Length <= MostWords
        && !name.Contains('/') && !name.Contains('@') && !Role().IsMatch(name) && (name.Contains(' ') || !char.IsLower(name[0]));

    [GeneratedRegex(@"https?://\S+|\S+@\S+|(?<!\w)@\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\s*(?:[,;|&•·/\n]| and | und | et | y | with )\s*|\s+[-–—]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    // Jane Roe for The Post; Jane Roe in Cairo; Jane Roe (Agency); Jane Roe Updated ...
    [GeneratedRegex(
        @"\s*[(\[]|\s(?:for|in|at|from|of|on|is|was|has|updated|published|posted|special to|follow)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.? ?d|md|mph|m\.? ?a|b\.? ?a|rn|esq|mba|dds|rd|cpa|cfp|dvm|lcsw)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^(?:jr|sr|ii|iii|iv)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generation();

    [GeneratedRegex(
        @"^(?:the )?(?:(?:senior|chief|deputy|associate|assistant|managing|contributing|executive|staff|freelance|guest|special|national"
        + @"|international|foreign|political|sports?|news|business|tech(?:nology)?|science|health"
        + @"|entertainment|culture|fashion|beauty|food|travel|features?|opinion|digital|web|online|investigative|general assignment"
        + @"|breaking|data|photo|video|audience|commerce|shopping|lifestyle|style|city|state|local|world|us|uk) )*"
        + @"(?:editor|writer|reporter|correspondent|journalist|columnist|contributor|producer|staff|author|editorial|desk|team|newsroom"
        + @"|admin|administrator|guest|intern|fellow|critic|photographer|bureau|chief|lead|manager|director|professor|analyst|specialist"
        + @"|strategist|editor[- ]in[- ]chief|editor[- ]at[- ]large)s?"
        + @"(?: (?:at large|in chief|emeritus))?$|^(?:view|see|read|follow|more|share|profile|bio|unknown|anonymous|none|null|undefined"
        + @"|n/?a|updated|published|posted|last|today|yesterday|am|pm|edt|est|gmt|min read|minutes?|ago|web|advertiser|sponsored|partner"
        + @"|user|authors?|by|and|comments?|contributors?|editorial (?:staff|team)|news staff|web desk|staff reports?)\b"
        + @"|\b(?:january|february|march|april|june|july|august|september|october|november|december) (?:\d|$)|\barchive page$|\b(?:editor"
        + @"|reporter|writer|correspondent|producer|columnist|editors|magazine staff)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();
}
