using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora;

/// <summary>
/// Reads an article's date off its lines. In order of trust: a publication note, a line labelled as the publication date, a line
/// that is only a date, a dateline (before the first words or on a line of its own), a line labelled as an update. Dates inside
/// sentences and captions never count.
/// </summary>
internal static partial class DateFinder
{
    // Headline, standfirst and caption may stand before the date; after the third paragraph a date line belongs to a chronology.
    private const int MostParagraphsBefore = 2;

    public static Field<DateOnly?> Find(ArticleLayout layout)
    {
        var findings = new List<Finding<DateOnly?>>();
        var candidates = new List<string>();
        var unlabelled = layout.Lines
            .Where(line => line.Dates is { IsLabelled: false })
            .Select(line => line.Dates!.Published?.Date)
            .Distinct()
            .Count();
        var entries = Entries(layout.Lines);
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            var before = layout.ParagraphsBefore(i);
            if (line.Dates is { } dates)
            {
                var isAtEdge = before <= MostParagraphsBefore || i > layout.LastParagraph;
                var isPartOfASentence = line.Continues || line.Text.EndsWith('.');
                var isChronology = entries.Exists(entry => entry != dates.Published?.Date);
                var isAboveTheBody = i < layout.LastParagraph && (before == 0 || (before <= MostParagraphsBefore && unlabelled == 1));
                if (dates.IsLabelled) Add(dates.Published, line, isAtEdge, "line labelled as the publication date", 0.95);
                else Add(dates.Published, line, isAboveTheBody && !isPartOfASentence && !isChronology, "line that is only a date", 0.9);
                Add(dates.Updated, line, isAtEdge, "line labelled as the date of an update", 0.7);
            }
            else if (PublicationNote.Is(line.Text))
            {
                var noted = FullDates.Find(line.Text);
                foreach (var date in noted) Add(date, line, noted.Count == 1, "publication note", 0.98);
            }
            else if (i > 0 && i < layout.FirstParagraph && FullDates.Find(line.Text) is [var alone]
                && alone.Start + alone.Length == line.Text.Length && Place().IsMatch(line.Text[..alone.Start]))
            {
                Add(alone, line, true, "dateline on a line of its own", 0.75);
            }
            else if (before <= MostParagraphsBefore && Dateline().Match(line.Text) is { Success: true } dateline)
            {
                var opening = FullDates.Find(dateline.Value);
                if (opening.Count == 1) Add(opening[0], line, true, "dateline", 0.8);
            }
        }

        var whyNone = candidates.Count > 0 ? "no date that is certain" : "no line states a full date of publication";
        return Finding<DateOnly?>.Choose(findings, candidates, whyNone);

        void Add(DateExpression? date, ArticleLine line, bool isCertain, string rule, double confidence)
        {
            if (date is null) return;
            if (isCertain && date.Date is { } day) findings.Add(new(day, rule, line.Evidence, confidence));
            else candidates.AddRange(date.Candidates.Select(candidate => FieldText.Of(candidate)));
        }
    }

    /// <summary>
    /// The dates that stand between two paragraphs, as in a chronology; one below another article's headline is none.
    /// </summary>
    private static List<DateOnly?> Entries(IReadOnlyList<ArticleLine> lines)
    {
        var entries = new List<DateOnly?>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Dates is not { IsLabelled: false } dates) continue;
            var isBetweenParagraphs = lines[i - 1].Kind == LineKind.Paragraph && lines[i + 1].Kind == LineKind.Paragraph;
            if (isBetweenParagraphs) entries.Add(dates.Published?.Date);
        }

        return entries;
    }

    // Below the headline, on a line of its own: Port City, Tuesday 29 November 2016
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}, ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // MOSCOW, 29 November 2016 (Reuters) - ; BENGHAZI, Libya, Nov. 29, 2016 –
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}(?:, ?\p{Lu}[\p{L}\p{M} .'’-]{1,40})?,? (?<date>[\p{L}\p{N}., ]{8,40}?) ?(?:\([^)]{1,40}\) ?)?(?:--|[-–—])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
