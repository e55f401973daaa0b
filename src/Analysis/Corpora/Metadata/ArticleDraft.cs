using Analysis.Corpora.Cleaning;
using Analysis.Corpora.Reading;
using Analysis.Corpora.Reading.Fields;
using Analysis.Text;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// One article read on its own: what its lines say, and which of them are debris whatever other articles say. It keeps no text but
/// that of short lines at its head and foot.
/// </summary>
internal sealed class ArticleDraft
{
    private const int MostPastLines = 4000;
    private const int LongestKey = 200;

    private ArticleDraft()
    {
    }

    /// <summary>What articles of one outlet have in common before it is known: the domain of the address, else the folder.</summary>
    public required string House { get; init; }

    public required GivenFields Given { get; init; }

    public required TextSpan? HeadlineSpan { get; init; }

    /// <summary>The headline's line where a reader put it there without saying what it is.</summary>
    public required string? HeadlineText { get; init; }

    /// <summary>The lines above the third paragraph, those that a rule names, and those below the body.</summary>
    public required DraftLine[] Lines { get; init; }

    /// <summary>How many of <see cref="Lines"/> stand above the first paragraph.</summary>
    public required int HeadLines { get; init; }

    public required bool HasParagraph { get; init; }

    /// <summary>True where lines end at a fixed width: a short one is then no line of its own.</summary>
    public required bool IsBroken { get; init; }

    /// <summary>A number that articles with the same first paragraph share.</summary>
    public required ulong BodyKey { get; init; }

    /// <summary>Lines that a reader knows to be no article, and parts of lines.</summary>
    public required RemovedSpan[] Removed { get; init; }

    public required DateEvidence Date { get; init; }

    public required OutletEvidence Outlet { get; init; }

    /// <summary>The place that the first words name, or null.</summary>
    public required Finding<string?>? Dateline { get; init; }

    /// <summary>Reads an article.</summary>
    public static ArticleDraft Read(RawDocument document)
    {
        var text = document.Text;
        var removed = new List<RemovedSpan>();
        FrontMatter(document, removed);
        var from = Math.Max(document.Start, document.HeadlineSpan is { } headline && IsFirst(document, headline) ? headline.End : 0);
        var layout = ArticleLayout.Of(text, NextLine(text, from));
        var (rules, tail) = PlacedRules.Of(layout, text);
        if (document.Body is { } body) BodyLines.Apply(layout, body, document.HeadlineSpan, rules);
        Inline(layout, rules, text, removed);
        var date = DateFinder.Read(layout);
        if (document.Given.Date is null && date.Findings.Count == 0) date.LatestPast = LatestPast(layout, text);
        var outlet = OutletFinder.Read(layout);
        var dateline = DatelineFinder.Find(layout, text);
        var title = document.HeadlineSpan is { } span ? text.Substring(span.Start, span.Length).Trim() : null;
        var first = layout.FirstParagraph < layout.Lines.Count ? layout.Lines[layout.FirstParagraph] : null;
        return new()
        {
            House = HouseName.Of(document),
            Given = document.Given,
            HeadlineSpan = document.HeadlineSpan,
            HeadlineText = title,
            Lines = DraftLines.Keep(layout, rules, tail, document.Given.Headline?.Value ?? title),
            HeadLines = Math.Min(layout.FirstParagraph, DraftLines.MostOfAHead),
            HasParagraph = first is not null,
            IsBroken = layout.IsBroken,
            BodyKey = first is null ? 0 : Fingerprint.Of(text.AsSpan(first.Start, Math.Min(first.Length, LongestKey))),
            Removed = [.. removed],
            Date = date.IsEmpty ? DateEvidence.None : date,
            Outlet = outlet.IsEmpty ? OutletEvidence.None : outlet,
            Dateline = dateline,
        };
    }

    private static bool IsFirst(RawDocument document, TextSpan headline) =>
        document.Body is null && string.IsNullOrWhiteSpace(document.Text[document.Start..Math.Max(document.Start, headline.Start)]);

    // A headline's line is read by nobody else.
    private static int NextLine(string text, int from)
    {
        if (from == 0) return 0;
        if (from >= text.Length) return text.Length;
        if (text[from - 1] is '\n' or '\r') return from;
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }

    private static void FrontMatter(RawDocument document, List<RemovedSpan> removed)
    {
        if (document.Start == 0) return;
        foreach (var line in TextLines.Of(document.Text.AsSpan(0, document.Start)))
        {
            if (!line.IsBlank) removed.Add(new(line.Start, line.Length, line.Number, DebrisRules.FrontMatter.Name, DebrisRules.FrontMatter.Score));
        }
    }

    private static void Inline(ArticleLayout layout, DebrisRule?[] rules, string text, List<RemovedSpan> removed)
    {
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            if (rules[i] is not null) continue;
            foreach (var piece in layout.Lines[i].Pieces) InlineDebris.Find(text, piece, removed);
        }
    }

    private static (DateOnly, Evidence)? LatestPast(ArticleLayout layout, string text)
    {
        (DateOnly Date, Evidence Evidence)? latest = null;
        foreach (var line in layout.Lines)
        {
            if (line.Length > MostPastLines) continue;
            if (line.HasText && !line.Shape.Has(LineMarks.Year)) continue;
            if (line.Rule is { } rule && rule != DebrisRules.PhotoCredit) continue;
            if (!text.AsSpan(line.Start, line.Length).ContainsAnyInRange('0', '9')) continue;
            var words = text.Substring(line.Start, line.Length);
            if (PastDates.Latest(words) is { Date: { } day } && !(latest?.Date >= day)) latest = (day, new(line.Number, words));
        }

        return latest;
    }
}
