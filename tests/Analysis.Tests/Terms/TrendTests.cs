using Analysis.Statistics;
using Analysis.Terms.Trends;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class TrendTests
{
    // 'army' rises month by month, 'navy' falls, 'port' bursts in May; each month has 100 words. One article has no date.
    private static readonly int[] Army = [1, 2, 4, 5, 7, 8, 10, 12];
    private static readonly int[] Navy = [12, 10, 8, 7, 5, 4, 2, 1];
    private static readonly int[] Port = [1, 1, 1, 1, 15, 1, 1, 1];
    private static readonly TrendOptions All = new() { StopWords = StopWords.Of("filler"), MinimumCount = 1, MinimumArticles = 1 };

    private static readonly Tokens Tokens = Articles.Corpus(
        [
            .. Enumerable.Range(0, 8).Select(month => ($"{month}.txt", string.Join(' ',
                Enumerable.Repeat("army", Army[month]).Concat(Enumerable.Repeat("navy", Navy[month])).Concat(Enumerable.Repeat("port", Port[month]))
                    .Concat(Enumerable.Repeat("filler", 100 - Army[month] - Navy[month] - Port[month]))))),
            ("undated.txt", "army army army"),
        ])
        .With(article => article.Id == "undated.txt" ? article : article with { Date = new DateOnly(2016, article.Id[0] - '0' + 1, 5) })
        .Tokenize();

    private static readonly int[] Sizes = [.. Army.Select(_ => 100)];

    [Fact]
    public void What_rises_comes_first_and_what_falls_last()
    {
        var trends = Tokens.Trends(Period.Month, All);

        Assert.Equal(["army", "port", "navy"], trends.Select(trend => trend.Term));
        var expected = RateTrend.Of(Army, Sizes);
        Assert.Equal((49, expected.Percent, expected.Z), (trends[0].Count, trends[0].PercentPerPeriod, trends[0].Z));
        Assert.Equal(-trends[0].Z, trends[2].Z, 9);
        Assert.Equal(["army"], trends.Rising(1).Select(trend => trend.Term));
        Assert.Equal(["navy"], trends.Falling(1).Select(trend => trend.Term));
        Assert.Equal(49, trends.Occurrences(trends[0]).Count);
        Assert.Equal(MultipleTests.BenjaminiHochberg([.. trends.Select(trend => trend.Probability)]), trends.Select(trend => trend.Corrected));
        Assert.Contains("1 of 9 articles have no date that is certain and are not counted.", trends.Notes);
    }

    [Fact]
    public void A_burst_is_found_where_it_is()
    {
        var bursts = Tokens.Bursts(Period.Month, All);
        var port = Assert.Single(bursts.Of("port"));

        Assert.Equal(("2016-05", "2016-05", 15), (port.First, port.Last, port.Count));
        Assert.Equal((150, 27.5), (port.PerThousand, port.UsuallyPerThousand));
        Assert.Equal(Bursts.Find(Port, Sizes)[0].Weight, port.Weight);
        Assert.Equal(15, bursts.Occurrences(port).Count);
        Assert.Equal(bursts.Select(burst => burst.Weight).OrderDescending(), bursts.Select(burst => burst.Weight));
    }

    [Fact]
    public void A_change_of_level_is_found_where_it_is()
    {
        var changes = Tokens.ChangePoints(Period.Month, All);
        int[] expected = [.. ChangePoints.Find(Army, Sizes)];

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(start => $"2016-0{start + 1}"), changes.Of("army").Select(change => change.Period));
        var first = changes.Of("army")[0];
        Assert.True(first.PerThousandBefore < first.PerThousandAfter);
        Assert.Equal(10.0 * Army[..expected[0]].Sum() / expected[0], first.PerThousandBefore, 9);
        Assert.Equal(Army[expected[0]..(expected[0] + first.PeriodsAfter)].Sum(), changes.Occurrences(first).Count);
    }

    [Fact]
    public void Frequencies_over_time_have_intervals()
    {
        var may = Tokens.FrequenciesOverTime(Period.Month).Only("port").Single(row => row.Period == "2016-05");
        var interval = WilsonInterval.Of(15, 100);

        Assert.Equal((interval.Low * 1000, interval.High * 1000), (may.PerThousandLow, may.PerThousandHigh));
    }

    [Fact]
    public void Nothing_dated_has_no_trend()
    {
        var tokens = Articles.Corpus(("a.txt", "army")).Tokenize();

        Assert.Empty(tokens.Trends(Period.Month, All));
        Assert.Empty(tokens.Bursts(Period.Month, All));
        Assert.Empty(tokens.ChangePoints(Period.Month, All));
    }

    [Fact]
    public void Defaults()
    {
        var options = new TrendOptions();

        Assert.Equal((10, 5, 2.0, 1.0, 1.0), (options.MinimumCount, options.MinimumArticles, options.BurstScale, options.BurstGamma, options.ChangeStrictness));
    }
}
