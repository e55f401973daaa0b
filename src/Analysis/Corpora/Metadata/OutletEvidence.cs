using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>What an article's own lines say about its outlet.</summary>
internal sealed class OutletEvidence
{
    // So many names settle nothing; and lists of them would have to be compared.
    private const int MostNames = 50;

    // Most articles have none of either.
    private List<Finding<string?>>? _findings;
    private List<string>? _candidates;

    /// <summary>That of all articles whose lines say nothing; nobody adds to it.</summary>
    public static OutletEvidence None { get; } = new();

    /// <summary>True when no line says anything.</summary>
    public bool IsEmpty => Findings.Count == 0 && Candidates.Count == 0 && DatelineAgency is null && BesideDate is null;

    public IReadOnlyList<Finding<string?>> Findings => _findings ?? (IReadOnlyList<Finding<string?>>)[];

    public IReadOnlyList<string> Candidates => _candidates ?? (IReadOnlyList<string>)[];

    /// <summary>The agency in the brackets of a dateline.</summary>
    public string? DatelineAgency { get; set; }

    /// <summary>A name before a date that can be a place's as well.</summary>
    public (string Name, Evidence Evidence)? BesideDate { get; set; }

    public void Add(Match match, ArticleLine line, bool isCertain, string rule, double confidence)
    {
        if (!match.Success || Findings.Count + Candidates.Count >= MostNames) return;
        var name = OutletNames.Read(match);
        if (isCertain && name is not null) (_findings ??= []).Add(new(name, rule, line.Evidence, confidence));
        else (_candidates ??= []).Add(name ?? OutletNames.Printed(match));
    }
}
