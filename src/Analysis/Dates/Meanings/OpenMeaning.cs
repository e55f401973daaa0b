namespace Analysis.Dates.Meanings;

/// <summary>A period of which the text names one end.</summary>
internal sealed record OpenMeaning(OpenEnd End, Meaning Named) : Meaning
{
    public override DateKind Kind => DateKind.Period;

    public override bool IsComplete => Named.IsComplete;

    public override Answer Resolve(Reckoning reckoning)
    {
        var direction = End switch
        {
            OpenEnd.Since => TimeDirection.Past,
            OpenEnd.Until when reckoning.Direction == TimeDirection.Unknown => TimeDirection.Future,
            _ => reckoning.Direction,
        };
        var named = Named.Resolve(reckoning with { Direction = direction });
        if (End == OpenEnd.Until && direction == TimeDirection.Past && !Named.IsComplete) named = Either(named, reckoning);
        return named.Change(period => End switch
        {
            OpenEnd.Since => period.Since(),
            OpenEnd.Until => period.Until(),
            OpenEnd.Before => Edge(period.First, -1) is { } last ? DatePeriod.Between(null, last) : null,
            _ => Edge(period.Last, 1) is { } first ? DatePeriod.Between(first, null) : null,
        });
    }

    /// <summary>'has asked for it by mid-May': the verb is past, and the nearest May may be yet to come.</summary>
    private Answer Either(Answer past, Reckoning reckoning)
    {
        var ahead = Named.Resolve(reckoning with { Direction = TimeDirection.Future });
        if (past.Period is not { Last: { } before } || ahead.Period is not { First: { } after }
            || reckoning.Published is not { } published
            || past.Period == ahead.Period || after.DayNumber - published.DayNumber > published.DayNumber - before.DayNumber)
            return past;
        return Answer.Doubtful(
            past.Rule, published, "the verb speaks of the past, and the nearest such date is yet to come", ahead.Period.Value,
                past.Period.Value);
    }

    private static DateOnly? Edge(DateOnly? day, int step) => day is { } known ? Reckon.Shift(known, step, TimeUnit.Day) : null;
}
