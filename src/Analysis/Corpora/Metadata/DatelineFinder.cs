using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>Reads the place that an article's first words name: 'MOSCOW –', 'BENGHAZI, Libya (Agency) -', 'TOBRUK.'.</summary>
internal static partial class DatelineFinder
{
    private const int LongestOpening = 120;

    public static Finding<string?>? Find(ArticleLayout layout, string text)
    {
        var last = Math.Min(layout.FirstParagraph, layout.Lines.Count - 1);
        for (var i = 0; i <= last; i++)
        {
            var line = layout.Lines[i];
            var opening = text.AsSpan(line.Start, Math.Min(line.Length, LongestOpening));
            if (!char.IsUpper(opening[0])) continue;
            if (i == layout.FirstParagraph && (opening.Length < 4 || !char.IsUpper(opening[1]))) return null;
            var match = i == layout.FirstParagraph ? Capitals().IsMatch(opening) ? Capitals().Match(opening.ToString()) : Match.Empty
                : i > 0 && line.Shape.Has(LineMarks.Year) && DateFinder.IsDatelineAlone(line.Text) ? Place().Match(line.Text) : Match.Empty;
            if (match.Success && !OutletNames.IsPlainlyAnOutlet(match.Groups["place"].Value))
                return new(match.Groups["place"].Value.Trim(), "dateline", new(line.Number, opening.ToString()), 0.85);
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?<place>\p{Lu}{2}[\p{Lu}\p{M} .'’/-]{0,40}?)(?:, ?[\p{L}\p{M} .'’]{2,30}){0,2}(?:,? [\p{L}\p{N}., \u00A0]{3,30}?)? ?(?:\([^)]{1,40}\) ?)?(?:--|[-–—:]\s|\.\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?<place>\p{Lu}[^,]{1,40}),", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
