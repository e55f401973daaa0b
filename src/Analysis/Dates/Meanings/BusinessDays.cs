namespace Analysis.Dates.Meanings;

/// <summary>Some days from Monday to Friday after the publication.</summary>
internal sealed record BusinessDays(int Count) : Meaning
{
    private const int Most = 1000;

    public override DateKind Kind => DateKind.Relative;

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "working days from the publication";
        if (reckoning.Published is not { } published) return Answer.Open(Rule, Answer.NotPublished);
        if (Count > Most) return Answer.Open(Rule, "too many working days to count");
        DateOnly? day = published;
        for (var left = Count; left > 0 && day is { } reached;)
        {
            day = Reckon.Shift(reached, 1, TimeUnit.Day);
            if (day is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) }) left--;
        }

        return Answer.Of(day is { } last ? DatePeriod.Day(last) : null, Rule, published, "the calendar does not reach so far");
    }
}
