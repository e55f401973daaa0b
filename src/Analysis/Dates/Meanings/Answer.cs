namespace Analysis.Dates.Meanings;

/// <summary>What a date denotes once it is known from which day it is reckoned.</summary>
/// <param name="Period">The days; null where they are not settled.</param>
/// <param name="Rule">How it was resolved, in a few words.</param>
/// <param name="Anchor">The day it was reckoned from; null where it needs none.</param>
/// <param name="Doubt">Why the period is not certain; null where it is.</param>
/// <param name="Candidates">What it can be where there is a doubt, the likeliest first.</param>
internal sealed record Answer(
    DatePeriod? Period, string Rule, DateOnly? Anchor, string? Doubt, IReadOnlyList<DatePeriod> Candidates)
{
    public const string NotPublished = "the day of publication is not known";

    public const string NoDayBefore = "no day stands before it in the text";

    public static Answer Of(DatePeriod period, string rule, DateOnly? anchor = null) => new(period, rule, anchor, null, [period]);

    public static Answer Of(DatePeriod? period, string rule, DateOnly? anchor, string otherwise) =>
        period is { } known ? Of(known, rule, anchor) : Open(rule, otherwise);

    /// <summary>Nothing can be said.</summary>
    public static Answer Open(string rule, string reason) => new(null, rule, null, reason, []);

    public static Answer Doubtful(string rule, DateOnly? anchor, string reason, params IReadOnlyList<DatePeriod> candidates) =>
        new(null, rule, anchor, reason, candidates);

    /// <summary>
    /// In doubt where it lies on the day of publication or after it: a text that tells of that day says 'today' or its name.
    /// </summary>
    public Answer NotAfter(DateOnly? published) => Period is { } period && published is { } day && period.Last >= day
        ? Doubtful(Rule, Anchor, "counted from the date told before, it reaches the day of publication", period)
        : this;

    /// <summary>The same with its period changed; what is not settled stays so.</summary>
    public Answer Change(Func<DatePeriod, DatePeriod?> change)
    {
        var candidates = Candidates.Select(change).OfType<DatePeriod>().ToList();
        if (Period is null) return this with { Candidates = candidates };
        return change(Period.Value) is { } changed
            ? this with { Period = changed, Candidates = candidates }
            : Open(Rule, "the calendar does not reach so far");
    }
}
