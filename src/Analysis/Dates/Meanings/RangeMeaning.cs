namespace Analysis.Dates.Meanings;

/// <summary>From one date to another. What one of them leaves out, the other one gives.</summary>
internal sealed record RangeMeaning(Meaning Start, Meaning End) : Meaning
{
    public override DateKind Kind => DateKind.Period;

    public override bool IsComplete => Start.IsComplete && End.IsComplete;

    public override Answer Resolve(Reckoning reckoning)
    {
        var (start, end) = (Start.Resolve(reckoning), End.Resolve(reckoning));
        if (!Start.IsComplete && end.Period is { First: { } known })
        {
            // 'from June to August 2016': the last June up to that August.
            var needsYear = Start.Kind is DateKind.Month or DateKind.PartialDay or DateKind.Season;
            if ((End.IsComplete && needsYear) || start.Period?.First > end.Period.Value.Last)
                start = Start.Resolve(reckoning with { Published = known, Direction = TimeDirection.Past, Told = null,
                    Entry = null });
        }
        else if (!End.IsComplete && start.Period is { Last: { } begun } && (end.Period is null || end.Period.Value.First < begun))
        {
            end = End.Resolve(reckoning with { Published = begun, Direction = TimeDirection.Future, Told = null, Entry = null });
        }

        if (start.Period is null) return start;
        if (end.Period is null) return end;
        return start.Period.Value.First is { } first && end.Period.Value.Last is { } last && first <= last
            ? Answer.Of(start.Period.Value.To(end.Period.Value), "from one date to another", start.Anchor ?? end.Anchor)
            : Answer.Doubtful("from one date to another", start.Anchor, "it ends before it begins", start.Period.Value,
                end.Period.Value);
    }
}
