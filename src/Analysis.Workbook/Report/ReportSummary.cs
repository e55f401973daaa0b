namespace Analysis.Workbook.Report;

/// <summary>What the report says about the run as a whole.</summary>
public sealed record ReportSummary
{
    /// <summary>The report's headline.</summary>
    public string Title { get; init; } = "Corpus report";

    /// <summary>The corpus as the user named it, or null when the notebooks used their own.</summary>
    public string? Corpus { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long the run took, from its start to the last notebook's end.</summary>
    public required TimeSpan Duration { get; init; }
}
