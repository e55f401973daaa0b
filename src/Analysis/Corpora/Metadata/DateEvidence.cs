using Analysis.Corpora.Cleaning;
using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>What an article's own lines say about its date, before other articles are asked about day and month.</summary>
internal sealed class DateEvidence
{
    private const int MostDates = 200;

    // Most articles have none of either.
    private List<DateFinding>? _findings;
    private List<string>? _candidates;

    /// <summary>That of all articles whose lines say nothing; nobody adds to it.</summary>
    public static DateEvidence None { get; } = new();

    /// <summary>True when no line says anything.</summary>
    public bool IsEmpty => Findings.Count == 0 && Candidates.Count == 0 && Part is null && LatestPast is null;

    /// <summary>Dates from lines that are there to say them.</summary>
    public IReadOnlyList<DateFinding> Findings => _findings ?? (IReadOnlyList<DateFinding>)[];

    /// <summary>Days that are too uncertain.</summary>
    public IReadOnlyList<string> Candidates => _candidates ?? (IReadOnlyList<string>)[];

    /// <summary>A line that says a part of the date.</summary>
    public (PartialDate Date, Evidence Evidence)? Part { get; set; }

    /// <summary>The latest full date that the body reports as past, and its place.</summary>
    public (DateOnly Date, Evidence Evidence)? LatestPast { get; set; }

    public void Add(DateFinding finding) => (_findings ??= []).Add(finding);

    public void AddCandidates(IEnumerable<string> candidates) => (_candidates ??= []).AddRange(candidates);

    public void Add(DateExpression? date, ArticleLine line, bool isCertain, string rule, double confidence)
    {
        if (date is null || Findings.Count + Candidates.Count >= MostDates) return;
        if (isCertain && (date.Date is not null || date.Candidates.Count > 1)) Add(new(date, rule, line.Evidence, confidence));
        else AddCandidates(date.Candidates.Select(candidate => FieldText.Of(candidate)));
    }
}
