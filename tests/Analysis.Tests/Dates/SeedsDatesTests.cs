using Analysis.Dates;

namespace Analysis.Tests.Dates;

/// <summary>The times of events in the real articles, as the annotation beside them has them for each article alone.</summary>
public class SeedsDatesTests
{
    private static readonly DateAnchor Unknown = DateAnchor.Unknown;
    private static readonly DateAnchor Week = new() { Earliest = new(2016, 11, 29), Latest = new(2016, 12, 4) };
    private static readonly DateAnchor Day = DateAnchor.On(new(2016, 11, 30));

    [SkippableFact]
    public void Without_a_publication_a_day_without_a_year_stays_open() =>
        Assert.Equal(["1983", null, null, "2011/.."], Dates("000", Unknown, "1983", "August 22", "August 27", "since 2011"));

    [SkippableFact]
    public void A_week_of_publication_settles_its_weekdays() => Assert.Equal(
        ["2016-11-29", "2016-11-28", "2016-22/..", "2014-05", "2011"],
        Dates("002", Week, "Tuesday", "Monday", "since this summer", "May 2014", "2011"));

    [SkippableFact]
    public void A_day_of_publication_settles_all() => Assert.Equal(
        ["2016-11-29", "2016-11-29", "2016-11-28", "2016-22/..", "2016-09", "2015", "2016-01-01/2016-11-30", "2011/.."],
        Dates(
            "004", Day, "Tuesday", "November 29, 2016", "Monday", "since the summer", "September", "last year", "earlier this year", "since 2011"));

    /// <summary>What the first mention of exactly these words resolves to; null where it is in doubt.</summary>
    private static IEnumerable<string?> Dates(string key, DateAnchor anchor, params string[] words)
    {
        var file = Directory.GetFiles(Repository.SharedOrSkip("corpora", "seeds"), key + "*").Single();
        var text = File.ReadAllText(file);
        var resolved = DateResolver.Resolve(DateExpressions.Find(text), anchor);
        return words
            .Select(word => resolved.First(date => text.Substring(date.Mention.Start, date.Mention.Length) == word).Edtf)
            .ToList();
    }
}
