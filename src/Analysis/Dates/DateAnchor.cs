namespace Analysis.Dates;

/// <summary>What is known about the day on which a text was published, from which its dates are reckoned.</summary>
public sealed record DateAnchor
{
    /// <summary>Nothing is known: only dates that are complete resolve.</summary>
    public static DateAnchor Unknown { get; } = new();

    /// <summary>The day of publication; null where it is not known to the day.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The first day that it can be. Counts with <see cref="Latest"/> where <see cref="Published"/> is null.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day that it can be.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>
    /// True where its outlet writes 3 April as 03/04, false where as 04/03; null to take it from the article's own dates.
    /// </summary>
    public bool? DayFirst { get; init; }

    /// <summary>The anchor of a text that was published on a day.</summary>
    public static DateAnchor On(DateOnly published) => new() { Published = published };
}
