namespace Analysis.Tests.Corpora.Gold;

/// <summary>A relative expression denotes what the calendar makes of it from the day that it is reckoned from.</summary>
internal static class RelativeCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates.Where(date => date is { Kind: "relative" or "period", Date: not null }))
        {
            var readings = Readings(corpus, date);
            if (readings.Count > 0 && EdtfInterval.TryParse(date.Date!) is { } denoted && !readings.Any(denoted.IsSameAs))
                yield return date.Finds($"the calendar has {string.Join(" or ", readings.Distinct())}, the gold {date.Date}.");
        }
    }

    internal static int Reckoned(GoldCorpus corpus) => Dated(corpus).Count(date => Readings(corpus, date).Count > 0);

    /// <summary>The expressions that the calendar alone does not settle.</summary>
    internal static IEnumerable<string> Unreckoned(GoldCorpus corpus) => Dated(corpus)
        .Where(date => Readings(corpus, date).Count == 0)
        .Select(date => $"{date.Article}, line {date.Line}: '{date.Text}', {date.Date}");

    private static IEnumerable<GoldDate> Dated(GoldCorpus corpus) =>
        corpus.Gold.Dates.Where(date => date is { Kind: "relative", Date: not null });

    private static IReadOnlyList<EdtfInterval> Readings(GoldCorpus corpus, GoldDate date) =>
        [.. Anchors(corpus, date).SelectMany(anchor => RelativeTable.Readings(date.Words, anchor))];

    /// <summary>The day that the gold gives or, where it names a line, what a month or year there denotes.</summary>
    private static IEnumerable<EdtfInterval> Anchors(GoldCorpus corpus, GoldDate date)
    {
        var days = date.ReckonedFrom is { } day ? [day] : corpus.Gold.Dates
            .Where(other => other != date && other.Article == date.Article && other.Line == date.BasisLine
                && other.Kind is not "relative")
            .Select(other => other.Date);
        return days.OfType<string>().Select(EdtfInterval.TryParse).OfType<EdtfInterval>()
            .Where(anchor => anchor is { First: not null, Last: not null });
    }
}
