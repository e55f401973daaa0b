using Analysis.Display;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class FrequencyOverTimeTests
{
    private static readonly Tokens Tokens = Dated(
        ("a.txt", "army port", new(2016, 10, 30)), ("b.txt", "army the", new(2016, 12, 1)), ("c.txt", "navy navy navy", null), ("d.txt", "port port", new(2016, 12, 31)));

    [Fact]
    public void Each_word_is_counted_in_each_period_and_a_gap_is_null()
    {
        var overTime = Tokens.FrequenciesOverTime(Period.Month);

        Assert.Equal(
            [
                new("port", "2016-10", new(2016, 10, 1), 1, 2, 500, 1),
                new("port", "2016-11", new(2016, 11, 1), null, 0, null, null),
                new("port", "2016-12", new(2016, 12, 1), 2, 4, 500, 1),
                new("army", "2016-10", new(2016, 10, 1), 1, 2, 500, 1),
                new("army", "2016-11", new(2016, 11, 1), null, 0, null, null),
                new("army", "2016-12", new(2016, 12, 1), 1, 4, 250, 1),
            ],
            overTime);
        Assert.Equal([new("2016-10", 1, 2), new("2016-11", 0, 0), new("2016-12", 2, 4)], overTime.Periods);
    }

    [Fact]
    public void A_rate_has_an_interval_and_a_gap_has_none()
    {
        var (first, gap) = (Tokens.FrequenciesOverTime()[0], Tokens.FrequenciesOverTime()[1]);

        Assert.Equal((first.PerThousand * 1000, first.PerThousandLow * 1000, first.PerThousandHigh * 1000), (first.PerMillion, first.PerMillionLow, first.PerMillionHigh));
        Assert.Equal((null, null, null), (gap.PerMillion, gap.PerMillionLow, gap.PerMillionHigh));
    }

    [Fact]
    public void Articles_without_a_date_are_reported()
    {
        var overTime = Tokens.FrequenciesOverTime();

        Assert.Equal(new("(undated)", 1, 3), overTime.Undated);
        Assert.Contains("1 of 4 articles (3 words) have no date that is certain and are not counted here: see corpus.Decisions.", overTime.Notes);
        Assert.Contains("Periods without articles have no value; that is not the same as 0.", overTime.Notes);
        Assert.Contains("Small periods, whose shares are rough: 2016-10 (2 words), 2016-12 (4 words).", overTime.Notes);
    }

    [Fact]
    public void A_corpus_without_dates_has_no_periods()
    {
        var overTime = Articles.Corpus(("a.txt", "army")).Tokenize().FrequenciesOverTime(Period.Year);

        Assert.Empty(overTime);
        Assert.Empty(overTime.Periods);
        Assert.Equal(1, overTime.Undated.Articles);
        Assert.Contains("1 of 1 article (1 word) have no date", overTime.ToMimeBundle()[MimeTypes.Text], StringComparison.Ordinal);
    }

    [Fact]
    public void The_wide_table_has_a_row_a_period()
    {
        var wide = Tokens.FrequenciesOverTime().Only("the", "navy").ToWideDataFrame();

        Assert.Equal(["Period", "Articles", "Words", "the", "navy"], wide.ColumnNames);
        Assert.Equal([0.0, null, 250.0], Enumerable.Range(0, 3).Select(row => wide["the"][row]));
    }

    [Fact]
    public void Where_most_periods_are_empty_the_table_leaves_them_out_and_says_so()
    {
        var overTime = Dated(("a.txt", "army", new(2016, 1, 1)), ("b.txt", "army", new(2020, 1, 1)))
            .FrequenciesOverTime(Period.Year).Only("army");

        Assert.StartsWith(
            "Period  Articles  Words     army\nstring       int    int  double?\n------  --------  -----  -------\n"
            + "2016           1      1     1000\n2020           1      1     1000\n2 rows × 4 columns\n",
            overTime.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "Periods without articles have no value; that is not the same as 0. 3 of 5 have none and are not shown; ToWideDataFrame() has them.",
            overTime.Notes);
        Assert.Equal(5, overTime.ToWideDataFrame().RowCount);
    }

    [Fact]
    public void A_word_may_be_called_like_a_column()
    {
        var wide = Dated(("a.txt", "Period", new(2016, 1, 1))).FrequenciesOverTime(Period.Year, new() { StopWords = StopWords.None }).ToWideDataFrame();

        Assert.Equal(["Period", "Articles", "Words", "period"], wide.ColumnNames);
    }

    [Theory]
    [InlineData(Period.Day, "2016-12-31", "2016-12-31")]
    [InlineData(Period.Week, "2016-W52", "2016-12-26")]
    [InlineData(Period.Month, "2016-12", "2016-12-01")]
    [InlineData(Period.Quarter, "2016-Q4", "2016-10-01")]
    [InlineData(Period.Year, "2016", "2016-01-01")]
    public void A_day_belongs_to_its_period(Period period, string name, string start)
    {
        var row = Dated(("a.txt", "army", new(2016, 12, 31))).FrequenciesOverTime(period).Single();

        Assert.Equal((name, start), (row.Period, row.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_week_belongs_to_the_year_of_its_Thursday()
    {
        // ISO 8601: 1 January 2017 was a Sunday and belongs to the last week of 2016.
        var tokens = Dated(("a.txt", "army", new(2017, 1, 1)), ("b.txt", "army", new(2017, 1, 2)));

        Assert.Equal(["2016-W52", "2017-W01"], tokens.FrequenciesOverTime(Period.Week).Periods.Select(period => period.Name));
    }

    [Fact]
    public void An_unknown_period_is_an_error()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Tokens.FrequenciesOverTime((Period)9));

        Assert.StartsWith("Unknown period: expected one of Day, Week, Month, Quarter, Year.", error.Message, StringComparison.Ordinal);
    }

    private static Tokens Dated(params (string Id, string Text, DateOnly? Date)[] articles) => Articles
        .Corpus([.. articles.Select(article => (article.Id, article.Text))])
        .With(article => article with { Date = articles.Single(other => other.Id == article.Id).Date })
        .Tokenize();
}
