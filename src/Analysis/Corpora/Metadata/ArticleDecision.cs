using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora.Metadata;

/// <summary>Everything that is decided about one article.</summary>
internal static class ArticleDecision
{
    private static readonly DebrisRule[] AgencyRules =
        [DebrisRules.AgencyNote, DebrisRules.EdgeAgency, DebrisRules.ClosingBracket, DebrisRules.Source];

    private static readonly DebrisRule[] PhotoRules = [DebrisRules.PhotoCredit, DebrisRules.EdgePhoto];

    public static ArticleFindings Of(ArticleDraft draft, HeadDecision head, HouseHabits habits)
    {
        var rules = RemovedLines.Rules(draft, head, habits, out var nameLine);
        var order = habits.OrderOf(head.House, head.Outlet.IsKnown);
        var date = DateFinder.Choose(head.Dates, order);
        var headline = draft.HeadlineSpan ?? SpanOf(draft, head);
        var (earliest, latest) = DateBounds.Of(date, head.Dates);
        return new()
        {
            Headline = head.Headline,
            Outlet = head.Outlet,
            Date = date,
            DateEarliest = earliest,
            DateLatest = latest,
            Byline = draft.Given.Byline is { } byline ? byline.ToField() : BylineFinder.Find(draft.Lines, head.HeadlineIndex, nameLine),
            Dateline = draft.Dateline?.Alone() ?? Field<string?>.Unknown("the first words name no place"),
            Section = draft.Given.Section is { } section ? section.ToField() : SectionOf(draft, head, rules),
            Agency = AgencyOf(draft, rules),
            PhotoCredit = PhotoOf(draft, rules),
            HeadlineSpan = headline,
            Removed = RemovedLines.Spans(draft, rules, headline),
        };
    }

    private static TextSpan? SpanOf(ArticleDraft draft, HeadDecision head)
    {
        if (head.HeadlineIndex < 0) return null;
        var line = draft.Lines[head.HeadlineIndex].Line;
        // A label before the headline is on the same line: 'Title: ...'.
        var at = line.Pieces.Length == 1 && head.Headline.Value is { } value ? line.Text.IndexOf(value, StringComparison.Ordinal) : 0;
        return at <= 0 ? new(line.Start, line.Length) : new(line.Start + at, head.Headline.Value!.Length);
    }

    private static Field<string?> SectionOf(ArticleDraft draft, HeadDecision head, DebrisRule?[] rules)
    {
        const string WhyNone = "no line above the headline names a section";
        if (head.HeadlineIndex <= 0) return Field<string?>.Unknown(WhyNone);
        var found = new List<Finding<string?>>();
        for (var i = 0; i < head.HeadlineIndex; i++)
        {
            var line = draft.Lines[i].Line;
            if (rules[i] != DebrisRules.Section || line.Text.Length > 60) continue;
            if (head.Outlet.Value is { } outlet && line.Text.Contains(outlet, StringComparison.OrdinalIgnoreCase)) continue;
            found.Add(new(line.Text, "line above the headline", line.Evidence, Sections.Are(line.Text) ? 0.9 : 0.7));
        }

        return Finding<string?>.Choose(found, [], WhyNone);
    }

    private static Field<string?> AgencyOf(ArticleDraft draft, DebrisRule?[] rules)
    {
        List<Finding<string?>>? found = null;
        if (draft.Outlet.DatelineAgency is { } agency && draft.Lines.Length > 0)
            (found ??= []).Add(new(agency, "agency of the dateline", new(draft.Lines[Math.Min(draft.HeadLines, draft.Lines.Length - 1)].Line.Number, agency), 0.9));
        Read(ref found, draft, rules, AgencyRules, CreditReader.Agency, "agency note");
        return Joined(found, "no line names an agency");
    }

    private static Field<string?> PhotoOf(ArticleDraft draft, DebrisRule?[] rules)
    {
        List<Finding<string?>>? found = null;
        Read(ref found, draft, rules, PhotoRules, CreditReader.Photo, "photo credit");
        return Joined(found, "no line credits a picture");
    }

    private static void Read(
        ref List<Finding<string?>>? found, ArticleDraft draft, DebrisRule?[] rules, DebrisRule[] of, Func<string, string?> read, string rule)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i] is not { } removed || !of.Contains(removed)) continue;
            var line = draft.Lines[i].Line;
            if (line.HasText && read(line.Text) is { } name) (found ??= []).Add(new(name, rule, line.Evidence, 0.85));
        }
    }

    private static Field<string?> Joined(List<Finding<string?>>? found, string whyNone) => found is null
        ? Field<string?>.Unknown(whyNone)
        : new()
        {
            Value = string.Join(", ", found.Select(one => one.Value).Distinct(StringComparer.OrdinalIgnoreCase)),
            Rule = found[0].Rule,
            Evidence = found[0].Evidence,
            Confidence = found[0].Confidence,
        };
}
