namespace Analysis.Tests.Corpora.Gold;

public class EdtfIntervalTests
{
    [Theory]
    [InlineData("2016-11-29", "2016-11-29")]
    [InlineData("2016-02", "2016-02-01/2016-02-29")]   // a leap year
    [InlineData("2016", "2016-01-01/2016-12-31")]
    [InlineData("2021-21", "2021-03-01/2021-05-31")]
    [InlineData("2021-24", "2021-12-01/2022-02-28")]   // a winter ends in the next year
    [InlineData("2011/..", "2011-01-01/..")]
    [InlineData("../2022-06-01", "../2022-06-01")]
    [InlineData("2022-03-01/2022-03-26", "2022-03-01/2022-03-26")]
    public void A_date_covers_its_days(string edtf, string days) => Assert.Equal(days, EdtfInterval.TryParse(edtf)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-25")]
    [InlineData("2022-02-29")]   // no leap year
    [InlineData("2022-2-1")]
    [InlineData("0000")]
    [InlineData("2022-06-02/2022-06-01")]
    [InlineData("../..")]
    [InlineData("2022/2023/2024")]
    [InlineData("June 2022")]
    [InlineData("2022-06-01\n")]
    public void What_is_no_date_is_not_read(string edtf) => Assert.Null(EdtfInterval.TryParse(edtf));

    [Theory]
    [InlineData("2022-04-19~", "2022-04-22", true)]
    [InlineData("2022-04-19~", "2022-04-23", false)]
    [InlineData("2022-04-19", "2022-04-20", false)]
    [InlineData("../2022-04-19", "2022-04-19", false)]
    public void An_approximate_day_may_be_three_days_off(string edtf, string other, bool same) =>
        Assert.Equal(same, EdtfInterval.TryParse(edtf)!.IsSameAs(EdtfInterval.TryParse(other)!));

    [Theory]
    [InlineData("2022-04", "2022-04-30", true)]
    [InlineData("2022-04", "2022-05-01", false)]
    [InlineData("2022-04~", "2022-05-01", true)]
    [InlineData("2011/..", "2010-12-31", false)]
    [InlineData("2011/..", "2016", true)]
    public void Dates_meet_in_a_day(string one, string other, bool meet)
    {
        Assert.Equal(meet, EdtfInterval.TryParse(one)!.Meets(EdtfInterval.TryParse(other)!));
        Assert.Equal(meet, EdtfInterval.TryParse(other)!.Meets(EdtfInterval.TryParse(one)!));
    }
}
