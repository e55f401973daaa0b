namespace Analysis.Dates.Meanings;

/// <summary>What a date is reckoned from: the day of publication, what the text told before, and its own sentence.</summary>
/// <param name="Published">The day of publication.</param>
/// <param name="Direction">Where the verbs around the date say that it lies.</param>
internal sealed record Reckoning(DateOnly? Published, TimeDirection Direction)
{
    /// <summary>The last day that the text told of.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>The first day of the last week that it told of.</summary>
    public DateOnly? ToldWeek { get; init; }

    /// <summary>True where the text has told of no time yet.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The last month that it told of.</summary>
    public DatePeriod? ToldMonth { get; init; }

    /// <summary>The last year that it told of.</summary>
    public DatePeriod? ToldYear { get; init; }

    /// <summary>The day of the entry before in a list of dates.</summary>
    public DateOnly? Entry { get; init; }

    /// <summary>True inside quotation marks, where 'today' is the day of speech.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True where the article writes the day before the month in figures, false where after it.</summary>
    public bool? DayFirst { get; init; }

    /// <summary>The dates that the text itself gives in full.</summary>
    public IReadOnlySet<DateOnly> Stated { get; init; } = new HashSet<DateOnly>();
}
