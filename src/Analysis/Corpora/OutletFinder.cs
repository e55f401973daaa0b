using System.Text.RegularExpressions;

namespace Analysis.Corpora;

/// <summary>
/// Reads an article's outlet off its lines: only where a line is there to say it, never from a sentence of the body.
/// </summary>
internal static partial class OutletFinder
{
    private const int LongestLine = 160;

    // The rights line of a page stands below its text; a credit with the same sign stands below a picture.
    private const string Year = "[0-9]{4}(?: ?[-–] ?[0-9]{4})?";

    public static Field<string?> Find(ArticleLayout layout)
    {
        var findings = new List<Finding<string?>>();
        var candidates = new List<string>();
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            var isAtEdge = layout.ParagraphsBefore(i) <= 1 || i > layout.LastParagraph;
            if (PublicationNote.Is(line.Text))
            {
                Add(Edition().Match(line.Text), line, true, "publication note", 0.98);
            }
            else if (line.Text.Length <= LongestLine)
            {
                Add(Labelled().Match(line.Text), line, isAtEdge, "line labelled with the outlet", 0.9);
                Add(FirstPublished().Match(line.Text), line, isAtEdge, "line that says where it was first published", 0.9);
                var publisher = PublishedBy().Match(line.Text);
                var isOutlet = OutletNames.IsPlainlyAnOutlet(publisher.Groups["name"].Value);
                Add(publisher, line, isAtEdge && isOutlet, "line that names the publisher", 0.85);
                Add(EditorialStaff().Match(line.Text), line, isAtEdge, "author line of an editorial staff", 0.85);
                var rights = Rights().Match(line.Text);
                var isPageRights = rights.Groups["reserved"].Success || (rights.Groups["year"].Success && i > layout.LastParagraph);
                Add(rights, line, isPageRights, "copyright line", 0.8);
            }
        }

        var whyNone = candidates.Count > 0 ? "no outlet that is certain" : "no line names the outlet";
        return Finding<string?>.Choose(findings, candidates, whyNone);

        void Add(Match match, ArticleLine line, bool isCertain, string rule, double confidence)
        {
            if (!match.Success) return;
            var name = OutletNames.Read(match);
            if (isCertain && name is not null) findings.Add(new(name, rule, line.Evidence, confidence));
            else candidates.Add(name ?? OutletNames.Printed(match));
        }
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
        + @",?(?:\s*(?<year>" + Year + @"))?[\s.,|–—-]*(?<reserved>(?i:all rights? reserved)\.?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rights();
}
