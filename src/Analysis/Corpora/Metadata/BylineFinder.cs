using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>Reads who wrote an article off the lines around its headline, or off one below its body that is there to say it.</summary>
internal static partial class BylineFinder
{
    /// <summary>The author line.</summary>
    /// <param name="lines">The article's lines.</param>
    /// <param name="headline">The index of the headline's line, or -1.</param>
    /// <param name="nameLine">The index of a line that is a name and nothing else, or -1.</param>
    public static Field<string?> Find(IReadOnlyList<DraftLine> lines, int headline, int nameLine)
    {
        List<Finding<string?>>? findings = null;
        List<string>? candidates = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Line;
            if (i == headline || !line.HasText || !(line.ParagraphsBefore <= 2 || lines[i].IsTail)) continue;
            var name = line.Rule == DebrisRules.Byline || line.Rule == DebrisRules.MailHeader ? AuthorLine.Read(line.Text)
                : line.Dates is not null && ByBesideDate().Match(line.Text) is { Success: true } match ? match.Groups["name"].Value.Trim()
                : null;
            if (name is null) continue;
            if (lines[i].IsTail && line.ParagraphsBefore > 2) (candidates ??= []).Add(name);
            else (findings ??= []).Add(new(name, line.Dates is null ? "author line" : "author beside the date", line.Evidence, i < 8 ? 0.93 - (0.01 * i) : 0.8));
        }

        if (findings is null && nameLine >= 0)
            (findings ??= []).Add(new(lines[nameLine].Line.Text, "name between headline and body", lines[nameLine].Line.Evidence, 0.8));
        return Finding<string?>.Choose(findings ?? [], candidates ?? [], candidates is not null ? "no author who is certain" : "no line names an author");
    }

    [GeneratedRegex(
        @"(?:^|[\s|•·/,–—-])[Bb][Yy]:?\s+(?<name>\p{Lu}[\p{L}\p{M} .'’-]{1,60}?)\s*(?:$|[|•·/,–—]|\s-\s|\son\s|\s(?=\p{L}{3,9}\.? [0-9])|\s(?=[0-9]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex ByBesideDate();
}
