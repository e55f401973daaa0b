namespace Analysis.Dates.Meanings;

/// <summary>'the weekend', 'this weekend': the last one that has begun at the publication, or the one to come.</summary>
internal sealed record WeekendMeaning(Pointer Pointer) : Meaning
{
    public override DateKind Kind => DateKind.Relative;

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "weekend nearest the publication";
        if (reckoning.Published is not { } published) return Answer.Open(Rule, Answer.NotPublished);
        var coming = Reckon.Whole(published, TimeUnit.Weekend);
        var past = coming?.First <= published ? coming
            : Reckon.Shift(published, -1, TimeUnit.Week) is { } before ? Reckon.Whole(before, TimeUnit.Weekend) : null;
        if (past is null || coming is null) return Answer.Open(Rule, "the calendar does not reach so far");
        return reckoning.Direction switch
        {
            TimeDirection.Past => Answer.Of(past.Value, Rule, published),
            TimeDirection.Future => Answer.Of(coming.Value, Rule, published),
            _ when Pointer == Pointer.This => Answer.Of(coming.Value, Rule, published),
            _ when past == coming => Answer.Of(past.Value, Rule, published),
            _ => Answer.Doubtful(
                Rule, published, "no verb tells whether it lies before or after the publication", past.Value, coming.Value),
        };
    }
}
