namespace Analysis.Dates.Meanings;

/// <summary>A stretch of time from a day on: 'two weeks starting on 20 May'.</summary>
internal sealed record StretchMeaning(IReadOnlyList<(int Count, TimeUnit Unit)> Steps, Meaning Start) : Meaning
{
    public override DateKind Kind => DateKind.Period;

    public override bool IsComplete => Start.IsComplete;

    public override Answer Resolve(Reckoning reckoning) => Start.Resolve(reckoning).Change(start =>
    {
        var after = start.First;
        foreach (var (count, unit) in Steps.OrderByDescending(step => step.Unit))
            after = after is { } reached ? Reckon.Shift(reached, count, unit) : null;
        return after is { } end && Reckon.Shift(end, -1, TimeUnit.Day) is { } last && last >= start.First
            ? DatePeriod.Between(start.First, last)
            : null;
    });
}
