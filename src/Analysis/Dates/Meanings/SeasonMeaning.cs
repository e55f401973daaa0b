namespace Analysis.Dates.Meanings;

/// <summary>A northern season, of a year or without one.</summary>
internal sealed record SeasonMeaning(int Season, int? Year, Pointer Pointer) : Meaning
{
    public override DateKind Kind => DateKind.Season;

    public override bool IsComplete => Year is not null;

    public override Answer Resolve(Reckoning reckoning)
    {
        if (Year is { } written) return Answer.Of(DatePeriod.Season(written, Season), "as written", null,
            "the calendar does not reach so far");
        if (reckoning.Published is not { } published) return Answer.Open("season", Answer.NotPublished);

        // The season that is on at the publication, or the last one before it.
        var begun = DatePeriod.Season(published.Year, Season)?.First <= published ? published.Year : published.Year - 1;
        var isOn = DatePeriod.Season(begun, Season) is { } latest && latest.Last >= published;
        var year = Pointer switch
        {
            Pointer.This => isOn ? begun : published.Year,
            Pointer.Last => isOn ? begun - 1 : begun,
            Pointer.Next => begun + 1,
            _ => reckoning.Direction == TimeDirection.Future && !isOn ? begun + 1 : begun,
        };
        return Answer.Of(DatePeriod.Season(year, Season), "season nearest the publication", published,
            "the calendar does not reach so far");
    }
}
