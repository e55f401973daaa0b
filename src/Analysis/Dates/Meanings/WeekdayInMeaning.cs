namespace Analysis.Dates.Meanings;

/// <summary>A weekday of a week that the text names: 'Friday of next week', 'last week between Friday and Sunday'.</summary>
internal sealed record WeekdayInMeaning(DayOfWeek Weekday, Meaning Week) : Meaning
{
    public override DateKind Kind => DateKind.Weekday;

    public override Answer Resolve(Reckoning reckoning) =>
        Week.Resolve(reckoning).Change(week =>
            week.First is { } first ? new WeekdayMeaning(Weekday, Pointer.None).In(first) : null);
}
