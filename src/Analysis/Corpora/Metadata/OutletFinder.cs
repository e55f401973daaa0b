using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// Reads an article's outlet off its lines: only where a line is there to say it, never from a sentence of the body.
/// </summary>
internal static partial class OutletFinder
{
    private const int LongestLine = 160;
    private const int LongestOpening = 160;

    // The rights line of a page stands below its text; a credit with the same sign stands below a picture.
    private const string Year = "[0-9]{4}(?: ?[-–] ?[0-9]{4})?";

    /// <summary>What the lines say for themselves.</summary>
    public static OutletEvidence Read(ArticleLayout layout)
    {
        var evidence = new OutletEvidence();
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (!line.HasText || !CanSay(line)) continue;
            var isAtEdge = line.ParagraphsBefore <= 1 || i > layout.LastParagraph;
            if (PublicationNote.Is(line))
            {
                evidence.Add(Edition().Match(line.Text), line, true, "publication note", 0.98);
            }
            else if (line.TextLength <= LongestLine && (line.Rule is not null || line.Shape.Has(LineMarks.Copyright | LineMarks.Colon | LineMarks.Parenthesis | LineMarks.Year)))
            {
                evidence.Add(Labelled().Match(line.Text), line, isAtEdge, "line labelled with the outlet", 0.9);
                evidence.Add(FirstPublished().Match(line.Text), line, isAtEdge, "line that says where it was first published", 0.9);
                var publisher = PublishedBy().Match(line.Text);
                var isOutlet = OutletNames.IsPlainlyAnOutlet(publisher.Groups["name"].Value);
                evidence.Add(publisher, line, isAtEdge && isOutlet, "line that names the publisher", 0.85);
                evidence.Add(EditorialStaff().Match(line.Text), line, isAtEdge, "author line of an editorial staff", 0.85);
                var rights = Rights().Match(line.Text);
                var isPageRights = rights.Groups["reserved"].Success || (i > layout.LastParagraph
                    && (rights.Groups["year"].Success || OutletNames.IsPlainlyAnOutlet(rights.Groups["name"].Value)));
                evidence.Add(rights, line, isPageRights, "copyright line", 0.8);
                if (line.Shape.Has(LineMarks.Year) && i < layout.FirstParagraph && DateFinder.IsDatelineAlone(line.Text))
                {
                    var beside = NameBesideDate().Match(line.Text);
                    if (OutletNames.IsAlone(beside.Groups["name"].Value)) evidence.Add(beside, line, true, "name beside the date", 0.8);
                    else if (beside.Success) evidence.BesideDate = (OutletNames.Printed(beside), line.Evidence);
                }
            }

            if (line.ParagraphsBefore == 0 && line.Kind is LineKind.Paragraph or LineKind.Short) ReadDateline(evidence, line);
        }

        return evidence;
    }

    // Whose lines can name an outlet: what is debris, and what stands at the head.
    private static bool CanSay(ArticleLine line) =>
        line.Rule is not null || line.Kind is LineKind.Furniture or LineKind.Date || line.ParagraphsBefore == 0
        || (line.Kind == LineKind.Short && line.Shape.Has(LineMarks.Copyright | LineMarks.Colon));

    private static void ReadDateline(OutletEvidence evidence, ArticleLine line)
    {
        if (!line.Shape.Has(LineMarks.Parenthesis)) return;
        var opening = line.Beginning(LongestOpening);
        if (!DatelineAgency().IsMatch(opening)) return;
        var match = DatelineAgency().Match(opening.ToString());
        // All in capitals it can be a ticker or a remark as well.
        var name = OutletNames.Printed(match);
        evidence.DatelineAgency = name;
        evidence.Add(match, line, name.Any(char.IsLower), "agency of the dateline", 0.75);
    }

    [GeneratedRegex(@"\bedition of " + OutletNames.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^(?i:source|outlet|publisher|publication|newspaper)\s*:\s*" + OutletNames.Pattern + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^[(\[]?(?i:(?:this (?:article|story|report) (?:was )?)?(?:first|originally) (?:published|appeared) (?:in|on|by|at)) "
        + OutletNames.Pattern + @"\.?[)\]]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex FirstPublished();

    [GeneratedRegex("^(?i:published by):? " + OutletNames.Pattern + "$", RegexOptions.CultureInvariant)]
    private static partial Regex PublishedBy();

    [GeneratedRegex(
        @"^\(?(?:(?i:author|by|written by)\s*:?\s+)(?!(?i:our|the editorial|foreign|international|national|world|local|news|digital|online)\b)"
        + OutletNames.Pattern + @" (?i:editorial (?:staff|team|board)|newsroom|(?:news|web|online) (?:desk|team))\)?$"
        + @"|^(?i:by) (?i:(?:editorial )?staff|staff (?:writer|reporter|correspondent)|our correspondent|newsroom), " + OutletNames.Pattern + "$",
        RegexOptions.CultureInvariant)]
    private static partial Regex EditorialStaff();

    [GeneratedRegex(
        @"^(?i:copyright|©|\(c\))(?:[\s:,]*(?:©|\(c\)|(?i:copyright)))?[\s:,]*(?<year>" + Year + @")?[\s,]*(?i:by )?" + OutletNames.ShortestPattern
        + @",?(?:\s*(?<year>" + Year + @"))?(?:[\s.,|–—-]*(?<reserved>(?i:all rights? reserved)\.?)?$|\. \p{Lu}.*$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    [GeneratedRegex("^" + OutletNames.ShortestPattern + ", ?.*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBesideDate();

    // PORT CITY, 29 November 2016 (Harbour Wire) – ; PORT CITY (Harbour Wire) -
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\p{M}\p{N} .,'’\u00A0-]{1,70}? ?\(" + OutletNames.ShortestPattern + @"\) ?(?:--|[-–—])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatelineAgency();
}
