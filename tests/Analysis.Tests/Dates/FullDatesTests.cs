using Analysis.Dates;

namespace Analysis.Tests.Dates;

public class FullDatesTests
{
    [Theory]
    [InlineData("28 November, 2016", 2016, 11, 28)]
    [InlineData("28 november 2016", 2016, 11, 28)]
    [InlineData("29th of November 2016", 2016, 11, 29)]
    [InlineData("1-Sep-2020", 2020, 9, 1)]
    [InlineData("Nov. 3, 2021", 2021, 11, 3)]
    [InlineData("November 30, 2016", 2016, 11, 30)]
    [InlineData("NOVEMBER 30 2016", 2016, 11, 30)]
    [InlineData("Sept. 1st, 2020", 2020, 9, 1)]
    [InlineData("May 5, 2019", 2019, 5, 5)]
    [InlineData("Tuesday, 29 November 2016", 2016, 11, 29)]
    [InlineData("Tuesday the 29th of November 2016", 2016, 11, 29)]
    [InlineData("Tue 29 Nov 2016", 2016, 11, 29)]
    [InlineData("Thurs., Dec. 1, 2016", 2016, 12, 1)]
    [InlineData("2016-11-29", 2016, 11, 29)]
    [InlineData("2016/11/29", 2016, 11, 29)]
    [InlineData("2016-11-29T10:35:07.5+02:00", 2016, 11, 29)]
    [InlineData("29/11/2016", 2016, 11, 29)]
    [InlineData("11/29/2016", 2016, 11, 29)]
    [InlineData("11.11.2016", 2016, 11, 11)]
    [InlineData("29\u00A0November\u00A02016", 2016, 11, 29)]
    [InlineData("29 February 2016", 2016, 2, 29)]
    [InlineData("Friday 12/04/2019", 2019, 4, 12)]
    [InlineData("14.II.2022", 2022, 2, 14)]
    [InlineData("1 May 1600", 1600, 5, 1)]
    public void A_full_date_is_read_whole(string text, int year, int month, int day)
    {
        var found = Assert.Single(FullDates.Find(text));

        Assert.Equal(new DateOnly(year, month, day), found.Date);
        Assert.Equal((0, text.Length), (found.Start, found.Length));
        Assert.Null(found.Doubt);
    }

    [Theory]
    [InlineData("29 February 2015")]
    [InlineData("31/31/2016")]
    [InlineData("November 2016")]
    [InlineData("29 November")]
    [InlineData("on Tuesday")]
    [InlineData("29/11/16")]
    [InlineData("1 May 1599")]
    [InlineData("29 November 16")]
    [InlineData("12016-11-29")]
    [InlineData("2016-11-293")]
    [InlineData("٢٩ November 2016")]
    [InlineData("Mayor 5, 2019")]
    [InlineData("5.1.2")]
    public void What_is_no_full_date_is_not_found(string text) => Assert.Empty(FullDates.Find(text));

    [Fact]
    public void Figures_that_can_be_read_both_ways_are_in_doubt()
    {
        var found = Assert.Single(FullDates.Find("on 03/04/2016."));

        Assert.Null(found.Date);
        Assert.Equal([new(2016, 4, 3), new(2016, 3, 4)], found.Candidates);
        Assert.Equal("'03/04/2016' can be day-month or month-day", found.Doubt);
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_a_doubt()
    {
        var found = Assert.Single(FullDates.Find("Monday, 29 November 2016"));

        Assert.Null(found.Date);
        Assert.Equal([new(2016, 11, 29)], found.Candidates);
        Assert.Equal("2016-11-29 was a Tuesday, and the text says 'Monday, 29 November 2016'", found.Doubt);
    }

    [Fact]
    public void Several_dates_are_found_where_they_stand()
    {
        const string text = "from 1 May 2014 to May 3, 2014";

        Assert.Equal(["1 May 2014", "May 3, 2014"], FullDates.Find(text).Select(found =>
            text.Substring(found.Start, found.Length)));
    }
}
