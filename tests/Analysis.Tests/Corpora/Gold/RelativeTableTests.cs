namespace Analysis.Tests.Corpora.Gold;

/// <summary>Expected days are read off a calendar. The 9th of March 2022 is a Wednesday.</summary>
public class RelativeTableTests
{
    [Theory]
    [InlineData("today", "2022-03-09")]
    [InlineData("tonight", "2022-03-09")]
    [InlineData("yesterday", "2022-03-08")]
    [InlineData("last night", "2022-03-08")]
    [InlineData("the day before yesterday", "2022-03-07")]
    [InlineData("the previous day", "2022-03-08")]
    [InlineData("tomorrow", "2022-03-10")]
    [InlineData("the following day", "2022-03-10")]
    [InlineData("the day after the crane fell", "2022-03-10")]
    [InlineData("the third day", "2022-03-11")]
    [InlineData("ten days ago", "2022-02-27")]
    [InlineData("six days after", "2022-03-15")]
    [InlineData("three weeks ago", "2022-02-16")]
    [InlineData("a week from now", "2022-03-16")]
    [InlineData("in two weeks", "2022-03-23")]
    [InlineData("a fortnight earlier", "2022-02-23")]
    [InlineData("this week", "2022-03-07/2022-03-13", "2022-03-07/2022-03-09")]
    [InlineData("next week", "2022-03-14/2022-03-20")]
    [InlineData("last week", "2022-02-28/2022-03-06")]
    [InlineData("next month", "2022-04-01/2022-04-30")]
    [InlineData("last month", "2022-02-01/2022-02-28")]
    [InlineData("earlier this month", "2022-03-01/2022-03-31", "2022-03-01/2022-03-09")]
    [InlineData("until the end of the month", "../2022-03-31")]
    [InlineData("two years ago", "2020-03-09", "2020-03-01/2020-03-31", "2020-01-01/2020-12-31")]
    [InlineData("since the weekend", "2022-03-05/..", "2022-03-05/2022-03-09")]
    [InlineData("some days ago")]
    [InlineData("weeks later")]
    public void An_expression_is_reckoned_from_its_day(string words, params string[] readings) =>
        Assert.Equal(readings, RelativeTable.Readings(words, EdtfInterval.TryParse("2022-03-09")!)
            .Select(reading => reading.ToString()));

    [Theory]
    [InlineData("in the same month", "2014-05", "2014-05-01/2014-05-31")]
    [InlineData("three years later", "2011", "2014-01-01/2014-12-31", "2014-01-01/2014-01-31", "2014-01-01/2014-12-31")]
    [InlineData("since that year", "2011-10", "2011-01-01/..", "2011-01-01/2011-10-31")]
    [InlineData("yesterday", "1961")]   // days are not counted from a year
    [InlineData("three weeks later", "2014-05")]
    public void A_month_or_year_is_enough_for_months_and_years(string words, string anchor, params string[] readings) =>
        Assert.Equal(readings, RelativeTable.Readings(words, EdtfInterval.TryParse(anchor)!)
            .Select(reading => reading.ToString()));
}
