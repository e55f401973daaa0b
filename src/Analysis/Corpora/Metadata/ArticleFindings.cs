using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora.Metadata;

/// <summary>What the lines of an article say about it, and which of them are no part of it.</summary>
internal sealed record ArticleFindings
{
    public required Field<string?> Headline { get; init; }

    public required Field<string?> Outlet { get; init; }

    /// <summary>The date of publication where the article itself shows a full one.</summary>
    public required Field<DateOnly?> Date { get; init; }

    /// <summary>The first day on which it can have been published; null where nothing says so.</summary>
    public required Field<DateOnly?> DateEarliest { get; init; }

    /// <summary>The last day on which it can have been published; null where nothing says so.</summary>
    public required Field<DateOnly?> DateLatest { get; init; }

    /// <summary>The author line as printed without 'By', several names joined by ', '.</summary>
    public required Field<string?> Byline { get; init; }

    /// <summary>The place that a dateline names: 'MOSCOW'.</summary>
    public required Field<string?> Dateline { get; init; }

    public required Field<string?> Section { get; init; }

    /// <summary>The agencies whose copy it says it is or uses, joined by ', ': 'TASS'.</summary>
    public required Field<string?> Agency { get; init; }

    public required Field<string?> PhotoCredit { get; init; }

    /// <summary>Where the headline stands in the text; null where there is none.</summary>
    public required TextSpan? HeadlineSpan { get; init; }

    /// <summary>The lines and parts of lines that are neither headline nor body, ascending and apart.</summary>
    public required IReadOnlyList<RemovedSpan> Removed { get; init; }
}
