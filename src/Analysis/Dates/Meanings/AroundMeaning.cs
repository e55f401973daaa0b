namespace Analysis.Dates.Meanings;

/// <summary>The week, month or year with a date in it: 'the week of 23 May'.</summary>
internal sealed record AroundMeaning(TimeUnit Unit, Meaning Day) : Meaning
{
    public override DateKind Kind => DateKind.Period;

    public override bool IsComplete => Day.IsComplete;

    public override Answer Resolve(Reckoning reckoning) =>
        Day.Resolve(reckoning).Change(day => day.First is { } first ? Reckon.Whole(first, Unit) : null);
}
