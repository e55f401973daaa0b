namespace Analysis.Corpora.Pages;

/// <summary>
/// Decides on which day a page's article was published. The day that readers see goes before that of the tags, wherever the tags
/// bear it out; where they don't, a line may be another article's, and the tags decide.
/// </summary>
internal static class DateReader
{
    private const double ConfidenceOfAnAddress = 0.6;

    /// <summary>The day of publication with its field; null where nothing states it.</summary>
    /// <param name="facts">The page.</param>
    /// <param name="headline">The block of the headline; -1 where there is none.</param>
    /// <param name="body">The blocks of the body.</param>
    public static (PageField? Field, DateOnly? Day) Published(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var printed = DateLines.Find(facts, headline, body);
        if (DateTags.Published(facts) is { } stated)
        {
            if (BorneOut(printed, stated.Day, DateTags.Modified(facts)?.Day) is { } seen && seen.Day != stated.Day.Day) return (seen.Field, seen.Day);
            return (stated.Field, stated.Day.Day);
        }

        if (printed.Count > 0) return (printed[0].Field, printed[0].Day);
        foreach (var (address, rule) in facts.Addresses)
            if (PrintedDates.InAddress(address) is { } day) return (DateTags.Field(day, $"date in the address ({rule})", address, ConfidenceOfAnAddress), day);
        return (null, null);
    }

    /// <summary>The day of the last change, where the page states it.</summary>
    public static PageField? Modified(PageFacts facts) => DateTags.Modified(facts)?.Field;

    private static PrintedDay? BorneOut(IReadOnlyList<PrintedDay> printed, StatedDay published, StatedDay? modified)
    {
        // An instant is another day in another time zone: the day that readers see is the page's.
        if (printed.FirstOrDefault(day => !day.IsUpdate && published.CanBe(day.Day)) is { } same) return same;
        // An article that is brought out anew at its old address carries the new day, and its tags keep the first.
        return printed.FirstOrDefault(day => !day.IsUpdate && day.Day > published.Latest) is { } anew && modified?.CanBe(anew.Day) == true ? anew : null;
    }
}
