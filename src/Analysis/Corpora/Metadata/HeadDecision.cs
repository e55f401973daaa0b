using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>What is decided first: the headline, and with it what stands above it; the outlet.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="HeadlineIndex">The index of its line among the draft's lines; -1 where it is none of them.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="House">The outlet's key, or the folder where no outlet is known.</param>
/// <param name="Dates">The dates, the container's before the lines'.</param>
internal sealed record HeadDecision(Field<string?> Headline, int HeadlineIndex, Field<string?> Outlet, string House, DateEvidence Dates)
{
    private const int MostNames = 50;

    // Nobody adds to it.
    private static readonly List<Finding<string?>> None = [];

    public static HeadDecision Of(ArticleDraft draft, HouseHabits habits)
    {
        var (headline, index) = draft.Given.Headline is { } given ? (given.ToField(), -1)
            : draft.HeadlineText is { } text ? (new() { Value = text, Rule = "headline's place in the file", Confidence = 0.95 }, -1)
            : HeadlineOf(draft, habits);
        var outlet = draft.Given.Outlet is { } stated ? stated.ToField() : OutletOf(draft, index, habits);
        var dates = draft.Given.Date is { } date ? GivenDate.Before(draft.Date, date) : draft.Date;
        return new(headline, index, outlet, outlet.Value is { } name ? OutletNames.Key(name) : draft.House, dates);
    }

    private static (Field<string?> Field, int Index) HeadlineOf(ArticleDraft draft, HouseHabits habits) => HeadlineFinder.Find(
        Array.ConvertAll(draft.Lines, line => line.Line), draft.HeadLines, draft.HasParagraph, line => habits.IsMasthead(draft.House, line));

    private static Finding<string?>? MastheadOf(ArticleDraft draft, ArticleLine line, bool isAbove, HouseHabits habits) =>
        Masthead.Read(line, habits.IsOutlet, isAbove && habits.IsMasthead(draft.House, line));

    private static Field<string?> OutletOf(ArticleDraft draft, int headline, HouseHabits habits)
    {
        const string NoLine = "no line names the outlet";
        var findings = Mastheads(draft, headline, habits);
        if (findings.Count == 0 && draft.Outlet.IsEmpty) return Field<string?>.Unknown(NoLine);

        findings = [.. draft.Outlet.Findings, .. findings];
        var candidates = draft.Outlet.Candidates.ToList();
        if (draft.Outlet.BesideDate is { } beside)
        {
            if (habits.IsOutlet(beside.Name)) findings.Add(new(beside.Name, "name beside the date, elsewhere named as the outlet", beside.Evidence, 0.8));
            else candidates.Add(beside.Name);
        }

        // Rules that agree are one, whatever they print around the name.
        for (var i = findings.Count - 1; i > 0; i--)
        {
            if (IsToldBefore(findings, i)) findings.RemoveAt(i);
        }

        var whyNone = candidates.Count > 0 ? "no outlet that is certain" : NoLine;
        return Finding<string?>.Choose(findings, candidates, whyNone);
    }

    private static List<Finding<string?>> Mastheads(ArticleDraft draft, int headline, HouseHabits habits)
    {
        List<Finding<string?>>? found = null;
        for (var i = 0; i < draft.Lines.Length && (found?.Count ?? 0) < MostNames; i++)
        {
            var (line, rule, isTail) = draft.Lines[i];
            var isAbove = i < headline;
            if (!isAbove && (!isTail || (rule is null && line.Kind != LineKind.Short))) continue;
            if (line.HasText && MastheadOf(draft, line, isAbove, habits) is { } masthead) (found ??= []).Add(masthead);
        }

        return found ?? None;
    }

    private static bool IsToldBefore(List<Finding<string?>> findings, int index)
    {
        var key = OutletNames.Key(findings[index].Value!);
        return findings.FindIndex(other => OutletNames.Key(other.Value!) == key && other.Confidence == findings[index].Confidence) < index;
    }
}
