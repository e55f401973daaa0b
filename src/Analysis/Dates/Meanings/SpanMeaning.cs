namespace Analysis.Dates.Meanings;

/// <summary>
/// A stretch of time up to the publication or from it on: 'the past two years', 'the next three days', 'within a week'.
/// </summary>
/// <param name="Steps">How many of which unit; below zero for the past.</param>
/// <param name="IncludesToday">True for 'within five days', which begins on the day itself.</param>
internal sealed record SpanMeaning(IReadOnlyList<(int Count, TimeUnit Unit)> Steps, bool IncludesToday, bool IsVague) : Meaning
{
    public override DateKind Kind => DateKind.Period;

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "a stretch that ends or begins with the publication";
        if (reckoning.Published is not { } published) return Answer.Open(Rule, Answer.NotPublished);
        DateOnly? far = published;
        foreach (var (count, unit) in Steps.OrderByDescending(step => step.Unit))
            far = far is { } reached ? Reckon.Shift(reached, count, unit) : null;
        if (far is not { } end) return Answer.Open(Rule, "the calendar does not reach so far");
        var isPast = Steps[0].Count < 0;
        var period = isPast
            ? DatePeriod.Between(end, published)
            : DatePeriod.Between(IncludesToday ? published : Reckon.Shift(published, 1, TimeUnit.Day) ?? published, end);
        return Answer.Of(IsVague ? period.Approximately() : period, Rule, published);
    }
}
