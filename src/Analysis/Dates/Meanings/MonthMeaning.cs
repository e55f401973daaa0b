namespace Analysis.Dates.Meanings;

/// <summary>A month without its year.</summary>
internal sealed record MonthMeaning(int Month, Pointer Pointer) : Meaning
{
    public override DateKind Kind => DateKind.Month;

    public override Answer Resolve(Reckoning reckoning)
    {
        if (Pointer is Pointer.Same && reckoning.ToldMonth is { } told && told.First is { } toldFirst)
            return Answer.Of(DatePeriod.Month(toldFirst.Year, Month), "month of the year told before", toldFirst);
        if (reckoning.Published is not { } published) return Answer.Open("month", Answer.NotPublished);

        var year = published.Year;
        var hasBegun = Month <= published.Month;
        var (before, after) = (hasBegun ? year : year - 1, hasBegun && !(Month == published.Month) ? year + 1 : hasBegun ? year
            : year);
        return Pointer switch
        {
            Pointer.This => Of(year, "month of the year of publication"),
            Pointer.Last => Of(Month < published.Month ? year : year - 1, "last such month before the publication"),
            Pointer.Next => Of(Month > published.Month ? year : year + 1, "next such month after the publication"),
            _ => Bare(),
        };

        Answer Bare()
        {
            const string Past = "last such month up to the publication";
            const string Next = "next such month from the publication on";
            if (Month == published.Month) return Of(before, Past);
            if (reckoning.Direction == TimeDirection.Future) return Of(after, Next);
            var ahead = MonthsTo(after);
            var isPast = reckoning.Direction == TimeDirection.Past;
            if (ahead > (isPast ? 1 : 3) || after > 9999 || before < 1) return Of(before, Past);
            if (ahead == 1 && !isPast) return Of(after, Next);
            return Answer.Doubtful(
                Past, published, "it can be the last such month, or one that is near and yet to come",
                DatePeriod.Month(before, Month), DatePeriod.Month(after, Month));
        }

        int MonthsTo(int inYear) => (12 * (inYear - published.Year)) + Month - published.Month;

        Answer Of(int inYear, string rule) => inYear is < 1 or > 9999
            ? Answer.Open(rule, "the calendar does not reach so far")
            : Answer.Of(DatePeriod.Month(inYear, Month), rule, published);
    }
}
