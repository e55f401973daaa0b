namespace Analysis.Dates.Meanings;

/// <summary>
/// A unit of the calendar some steps away: 'this week', 'yesterday', 'the following month', 'the year before last'.
/// </summary>
/// <param name="Steps">From the unit that has the anchor in it.</param>
/// <param name="FromTold">True where the anchor is the day told before, false where it is the publication.</param>
internal sealed record UnitMeaning(TimeUnit Unit, int Steps, bool FromTold) : Meaning
{
    private const string Rule = "reckoned from the publication";

    public override DateKind Kind => DateKind.Relative;

    public override Answer Resolve(Reckoning reckoning)
    {
        if (FromTold)
        {
            const string Told = "reckoned from the date told before";
            var anchor = Unit switch
            {
                TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => reckoning.ToldWeek,
                TimeUnit.Month => reckoning.ToldMonth?.First,
                TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => reckoning.ToldYear?.First,
                _ => reckoning.Told,
            };
            if (anchor is { } told) return At(told, Told).NotAfter(Unit == TimeUnit.Day && Steps > 0 ? reckoning.Published
                : null);
            return reckoning is { IsFirst: true, Direction: TimeDirection.Future, Published: { } now } && Unit == TimeUnit.Day
                ? At(now, Rule)
                : Answer.Open(Told, Answer.NoDayBefore);
        }

        if (reckoning.Published is not { } published) return Answer.Open(Rule, Answer.NotPublished);
        if (!reckoning.IsQuoted || Unit != TimeUnit.Day || reckoning.Told is not { } spoken
            || spoken >= published) return At(published, Rule);

        // Somebody speaks: the day of speech is the one told last, or that of the publication. A daily tells of the day before.
        if (spoken.DayNumber == published.DayNumber - 1) return At(spoken, "reckoned from the moment of speech");
        return Answer.Doubtful(
            "reckoned from the moment of speech", spoken, "the day of speech is not certain",
            [.. new[] { At(spoken, Rule), At(published, Rule) }.SelectMany(answer => answer.Candidates)]);
    }

    private Answer At(DateOnly anchor, string rule) => Answer.Of(
        Reckon.Shift(anchor, Steps, Unit) is { } day ? Reckon.Whole(day, Unit)
            : null, rule, anchor, "the calendar does not reach so far");
}
