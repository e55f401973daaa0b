using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>Reads agencies and photographers off the lines that are removed for naming them.</summary>
internal static partial class CreditReader
{
    /// <summary>Who took the picture, as printed.</summary>
    public static string? Photo(string line)
    {
        foreach (var pattern in (Regex[])[Labelled(), Slashed(), Bracketed()])
        {
            if (pattern.Match(line) is { Success: true } match && match.Groups["name"].Value.Trim(' ', '.', ')', ']') is { Length: > 1 } name) return name;
        }

        return null;
    }

    /// <summary>The agency that sent the copy, as printed.</summary>
    public static string? Agency(string line)
    {
        var match = Copy().Match(line);
        if (!match.Success) match = Alone().Match(line);
        return match.Success ? match.Groups["name"].Value.Trim(' ', '.', ')', ']') : null;
    }

    [GeneratedRegex(
        @"\b(?:photo(?:graph)?s?|images?|pictures?|pics?|credits?|illustrations?)(?: by| credit| courtesy(?: of)?)?\s*(?:[:/]|\.{3}|(?<=by|of)\s)\s*(?<name>[^:]{2,80})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:^|[.(]\s*|\s)(?<name>(?:" + CreditPatterns.KnownAgency + @")\s?/\s?[\p{L}.'’ -]{2,50}|(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]*/\s?(?:" + CreditPatterns.KnownAgency + @")(?: Images)?)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"[\[(](?<name>[^\])]{2,60})[\])]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^[\W_]*(?:(?:with|includes|contains)?\s*(?:agency|agencies|additional|further)?\s*(?:copy|material|information|inputs?|reporting|files|reports?) ?(?:from|by|:)|(?:additional|further) (?:material|copy)\s*:|with files from|source\s*:)\s*(?<name>(?:[Tt]he )?\p{Lu}[^;,]{1,60})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    [GeneratedRegex(@"^[\W_]*\(?(?<name>\p{Lu}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,3})\)?[\W_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
