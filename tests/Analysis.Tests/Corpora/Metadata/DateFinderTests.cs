namespace Analysis.Tests.Corpora.Metadata;

public class DateFinderTests
{
    [Theory]
    [InlineData("Head line here|28 November, 2016|*", "2016-11-28")]
    [InlineData("Head line here|*|2 min read|28 November, 2016|*|*", "2016-11-28")]
    [InlineData("Published: Tuesday, 29 November 2016, 10:35 GMT||*", "2016-11-29")]
    [InlineData("Published on Nov. 3, 2021 at 10:35 a.m. | Updated on Nov. 4, 2021||*", "2021-11-03")]
    [InlineData("By Jane Roe | November 3, 2021||*", "2021-11-03")]
    [InlineData("By Jane O’Roe on 3 November 2021||*", "2021-11-03")]
    [InlineData("Date: 2016-11-29||*", "2016-11-29")]
    [InlineData("Head line here|3 March 2019|*|Another article's headline|14 March 2019|*", "2019-03-03")]
    [InlineData("Posted on 3 November 2021 by Jane O’Roe||*", "2021-11-03")]
    [InlineData("Head line here|Port City, Wednesday the 30th of November 2016||*", "2016-11-30")]
    [InlineData("3 November 2021 • 2 min read||*", "2021-11-03")]
    [InlineData("Last updated: 4 November 2021||*", "2021-11-04")]
    [InlineData("*|*|*|*|Posted 4 November 2021", "2021-11-04")]
    [InlineData("MOSCOW, 29 November 2016 – Somebody arrived in the capital, officials said.|*", "2016-11-29")]
    [InlineData("PORT CITY, Country, Nov. 29, 2016 (Agency) - Somebody arrived in the capital.|*", "2016-11-29")]
    [InlineData("*|*|A version of this article appeared in the print edition of The Harbour Star on November 30, 2016, on page 9.", "2016-11-30")]
    [InlineData("28 November 2016||*|This article was published in print on November 30, 2016.", "2016-11-30")]
    [InlineData("PORT CITY, 29 November 2016 – Somebody arrived in the capital, officials said.|Published: 30 November 2016|*|*", "2016-11-30")]
    public void A_line_that_is_there_to_say_it_gives_the_date(string lines, string expected)
    {
        var date = Articles.OfLines(lines.Split('|')).Date;

        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("*|The talks of 29 November 2016 ended without a result, and nobody knows why.|*")]
    [InlineData("Head line here||A minister leaves after a meeting in Port City, November 29, 2016. REUTERS/Jane Roe||*")]
    [InlineData("*|It happened on Tuesday.|*")]
    [InlineData("By November 30, 2016||*")]
    [InlineData("Port City, November 30, 2016||*")]
    [InlineData("Head line here|The port, seen on November 30, 2016||*")]
    [InlineData("3 November 2021 by the sea||*")]
    [InlineData("Remember November 30, 2016||*")]
    public void A_date_in_a_sentence_or_a_caption_does_not_count(string lines)
    {
        var date = Articles.OfLines(lines.Split('|')).Date;

        Assert.Null(date.Value);
        Assert.Equal("no line states a full date of publication", date.Rule);
    }

    [Theory]
    [InlineData("03/04/2016||*", "no date that is certain", "2016-04-03 2016-03-04")]
    [InlineData("Monday, 29 November 2016||*", "no date that is certain", "2016-11-29")]
    [InlineData("*|*|*|Another article's headline|29 November 2016", "no date that is certain", "2016-11-29")]
    [InlineData("*|29 November 2016|*|30 November 2016|*|*", "no date that is certain", "2016-11-29 2016-11-30")]
    [InlineData("Head line here|3 March 2019|*|14 March 2019|*", "no date that is certain", "2019-03-03 2019-03-14")]
    [InlineData("*|*|*|29 November 2016|*", "no date that is certain", "2016-11-29")]
    [InlineData("The talks began on|29 November 2016.|*", "no date that is certain", "2016-11-29")]
    [InlineData("The talks began on|29 November 2016||Nobody spoke to those who were waiting on the pier,|and nobody came|to the hotel.", "no date that is certain", "2016-11-29")]
    [InlineData("29 November 2016|30 November 2016|*", "lines 1 and 2 contradict each other", "2016-11-29 2016-11-30")]
    public void A_doubtful_date_is_a_candidate(string lines, string reason, string candidates)
    {
        var date = Articles.OfLines(lines.Split('|')).Date;

        Assert.Null(date.Value);
        Assert.Equal(reason, date.Rule);
        Assert.Equal(candidates, string.Join(' ', date.Candidates));
    }

    [Fact]
    public void The_evidence_is_the_line_and_its_number()
    {
        var date = Articles.Of("Head line here\r\n\r\n\r\n28 November, 2016\u00A0\r\nThe delegation arrived late in the evening and went to bed.\r\n").Date;

        Assert.Equal(new(4, "28 November, 2016"), date.Evidence);
        Assert.Equal("line that is only a date", date.Rule);
        Assert.Equal(new DateOnly(2016, 11, 28), date.Value);
    }

    [Fact]
    public void Other_certain_dates_become_candidates()
    {
        var date = Articles.OfLines("Published: 28 November 2016", "Updated: 30 November 2016", "", "*").Date;

        Assert.Equal("2016-11-28", date.ToString());
        Assert.Equal(["2016-11-30"], date.Candidates);
    }
}
