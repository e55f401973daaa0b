using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;
using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// Reads an article's date off its lines. In order of trust: a publication note, a line labelled as the publication date, a line
/// that is only a date, a dateline (before the first words or on a line of its own), a line labelled as an update. Dates inside
/// sentences and captions never count.
/// </summary>
internal static partial class DateFinder
{
    // Headline, standfirst and caption may stand before the date; after the third paragraph a date line belongs to a chronology.
    private const int MostParagraphsBefore = 2;
    private const int LongestOpening = 120;
    private const int MostWordsOfAPart = 8;

    /// <summary>What the lines say.</summary>
    public static DateEvidence Read(ArticleLayout layout)
    {
        var evidence = new DateEvidence();
        var lines = layout.Lines;
        var unlabelled = Unlabelled(lines);
        HashSet<DateOnly?> entries = unlabelled > 0 ? Entries(lines) : [];
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var before = line.ParagraphsBefore;
            if (!line.HasText) continue;
            if (line.Dates is { } dates)
            {
                var isAtEdge = before <= MostParagraphsBefore || i > layout.LastParagraph;
                var isPartOfASentence = line.Continues || line.Text.EndsWith('.');
                var isChronology = entries.Count > 1 || (entries.Count == 1 && !entries.Contains(dates.Published?.Date));
                var isAboveTheBody = i < layout.LastParagraph && (before == 0 || (before <= MostParagraphsBefore && unlabelled == 1));
                if (dates.IsLabelled) evidence.Add(dates.Published, line, isAtEdge, "line labelled as the publication date", 0.95);
                else evidence.Add(dates.Published, line, isAboveTheBody && !isPartOfASentence && !isChronology, "line that is only a date", 0.9);
                evidence.Add(dates.Updated, line, isAtEdge, "line labelled as the date of an update", 0.7);
            }
            else if (line.Shape.Has(LineMarks.Year))
            {
                ReadOther(evidence, line, i, before, layout.FirstParagraph);
            }
            else if (evidence.Part is null && before <= MostParagraphsBefore
                && line is { Kind: LineKind.Short or LineKind.Furniture, Shape.Words: <= MostWordsOfAPart }
                && PartialDate.TryRead(line.Text) is { } part)
            {
                evidence.Part = (part, line.Evidence);
            }
        }

        return evidence;
    }

    /// <summary>The date, once it is known how the outlet writes day and month.</summary>
    public static Field<DateOnly?> Choose(DateEvidence evidence, DayOrder order)
    {
        if (evidence is { Findings: [{ Date.Date: { } sole } only], Candidates.Count: 0 })
            return new() { Value = sole, Rule = only.Rule, Evidence = only.Evidence, Confidence = only.Confidence };

        var findings = new List<Finding<DateOnly?>>();
        var candidates = evidence.Candidates.ToList();
        foreach (var found in evidence.Findings)
        {
            if (found.Date.Date is { } day) findings.Add(new(day, found.Rule, found.Evidence, found.Confidence));
            else if (order == DayOrder.Unknown) candidates.AddRange(found.Date.Candidates.Select(candidate => FieldText.Of(candidate)));
            else findings.Add(new(
                found.Date.Candidates[order == DayOrder.DayFirst ? 0 : 1],
                found.Rule + ", day and month in the order of the outlet's other articles", found.Evidence, found.Confidence - 0.05));
        }

        var whyNone = candidates.Count > 0 ? "no date that is certain" : "no line states a full date of publication";
        return Finding<DateOnly?>.Choose(findings, candidates, whyNone);
    }

    /// <summary>True for a line that is only a place or a name and a full date.</summary>
    public static bool IsDatelineAlone(string line) =>
        line.Length <= LongestOpening && FullDates.Find(line) is [var alone]
        && alone.Start + alone.Length == line.Length && Place().IsMatch(line[..alone.Start]);

    private static void ReadOther(DateEvidence evidence, ArticleLine line, int index, int before, int firstParagraph)
    {
        if (PublicationNote.Is(line))
        {
            var noted = FullDates.Find(line.Text);
            foreach (var date in noted) evidence.Add(date, line, noted.Count == 1, "publication note", 0.98);
        }
        else if (index > 0 && index < firstParagraph && IsDatelineAlone(line.Text))
        {
            evidence.Add(FullDates.Find(line.Text)[0], line, true, "dateline on a line of its own", 0.75);
        }
        else if (before <= MostParagraphsBefore && line.Kind is LineKind.Paragraph or LineKind.Short)
        {
            var opening = line.Beginning(LongestOpening);
            foreach (var dateline in Dateline().EnumerateMatches(opening))
            {
                var dates = FullDates.Find(opening.Slice(dateline.Index, dateline.Length).ToString());
                if (dates.Count == 1) evidence.Add(dates[0], line, true, "dateline", 0.8);
                return;
            }
        }
    }

    private static int Unlabelled(IReadOnlyList<ArticleLine> lines)
    {
        HashSet<DateOnly?>? days = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Dates is { IsLabelled: false } dates) (days ??= []).Add(dates.Published?.Date);
        }

        return days?.Count ?? 0;
    }

    /// <summary>
    /// The dates that stand between two paragraphs, as in a chronology; one below another article's headline is none.
    /// </summary>
    private static HashSet<DateOnly?> Entries(IReadOnlyList<ArticleLine> lines)
    {
        var entries = new HashSet<DateOnly?>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Dates is not { IsLabelled: false } dates) continue;
            var isBetweenParagraphs = lines[i - 1].Kind == LineKind.Paragraph && lines[i + 1].Kind == LineKind.Paragraph;
            if (isBetweenParagraphs) entries.Add(dates.Published?.Date);
        }

        return entries;
    }

    // Below the headline, on a line of its own: Port City, Tuesday 29 November 2016
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}, ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // MOSCOW, 29 November 2016 (Reuters) - ; BENGHAZI, Libya, Nov. 29, 2016 – ; 2 December 2016 –
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}(?:, ?\p{Lu}[\p{L}\p{M} .'’-]{1,40})?,? )?(?<date>[\p{L}\p{N}.,\u00A0 ]{8,40}?) ?(?:\([^)]{1,40}\) ?)?(?:--|[-–—])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
