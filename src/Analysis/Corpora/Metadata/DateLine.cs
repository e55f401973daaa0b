using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// A line that says nothing but when: <c>28 November, 2016</c>, <c>Published: Nov. 3, 2021, 10:35 GMT | Updated: ...</c>,
/// <c>By Jane Roe | 3 November 2021</c>, <c>Posted on 3 November 2021 by Jane Roe</c>.
/// </summary>
/// <param name="Published">The date that is labelled as the publication's, or that has no label.</param>
/// <param name="IsLabelled">True when a label says that it is the publication's.</param>
/// <param name="Updated">The date of a later change.</param>
internal sealed partial record DateLine(DateExpression? Published, bool IsLabelled, DateExpression? Updated)
{
    private const int LongestLine = 200;

    private static readonly HashSet<string> PublicationLabels =
        new(["published", "posted", "date", "dated", "issued", "released", "created"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> UpdateLabels =
        new(["updated", "update", "modified", "edited", "revised"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> OtherWords = new(
        [
            "on", "at", "first", "last", "time", "publication", "online", "and", "originally", "edition", "print", "of",
            "a", "p", "m", "am", "pm", "h", "hrs", "local", "min", "mins", "minute", "minutes", "read", "reading", "one", "two", "three", "four", "five", "to",
            "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "bst", "cet", "cest", "eet", "eest", "msk", "ist",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a line; null when it says anything else as well.</summary>
    public static DateLine? TryRead(string line)
    {
        if (line.Length > LongestLine) return null;
        var dates = FullDates.Find(line);
        if (dates.Count is 0 or > 2) return null;

        var byline = Byline().Match(line);
        var from = byline.Success && byline.Length <= dates[0].Start ? byline.Length : 0;
        var found = new List<(DateExpression Date, string? Label)>();
        foreach (var date in dates)
        {
            if (!TryReadLabel(line[from..date.Start], out var label)) return null;
            found.Add((date, label));
            from = date.Start + date.Length;
        }

        if (!TryReadLabel(ClosingByline().Replace(line[from..], ""), out var rest) || rest is not null) return null;

        var updated = found.Find(entry => entry.Label is not null && UpdateLabels.Contains(entry.Label)).Date;
        var others = found.Where(entry => entry.Date != updated).ToList();
        return others.Count > 1 ? null : new(others.FirstOrDefault().Date, others.FirstOrDefault().Label is not null, updated);
    }

    private static bool TryReadLabel(string part, out string? label)
    {
        label = null;
        foreach (Match word in Words().Matches(part))
        {
            if (PublicationLabels.Contains(word.Value) || UpdateLabels.Contains(word.Value)) label = word.Value;
            else if (!OtherWords.Contains(word.Value) && !Time().IsMatch(word.Value)) return false;
        }

        return true;
    }

    [GeneratedRegex(
        @"^by:?\s+(?-i:\p{Lu})[\p{L}\p{M} .'’-]{1,60}?\s*(?:[|•·/,–—]|\s-\s|\son(?=\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(
        @"(?<=[\s|•·/,–—-])by:?\s+(?-i:\p{Lu})[\p{L}\p{M} .'’-]{1,60}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClosingByline();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?::[\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("^[0-9]{1,2}(?::?[0-9]{2}){0,2}(?:am|pm|h|z|gmt)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
