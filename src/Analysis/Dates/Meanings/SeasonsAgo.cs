namespace Analysis.Dates.Meanings;

/// <summary>'two winters ago': the last one is one winter ago.</summary>
internal sealed record SeasonsAgo(int Season, int Count) : Meaning
{
    public override DateKind Kind => DateKind.Season;

    public override Answer Resolve(Reckoning reckoning)
    {
        var last = new SeasonMeaning(Season, null, Pointer.Last).Resolve(reckoning);
        return last.Change(season => DatePeriod.Season(season.Some.Year - Count + 1, Season)?.Approximately());
    }
}
