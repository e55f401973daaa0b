using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

public class DurationsTests
{
    [Theory]
    [InlineData(0, "0.0 s")]
    [InlineData(0.44, "0.4 s")]
    [InlineData(9.94, "9.9 s")]
    [InlineData(9.96, "10 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.6, "1 min 0 s")]
    [InlineData(125, "2 min 5 s")]
    [InlineData(3599, "59 min 59 s")]
    [InlineData(7800, "2 h 10 min")]
    public void A_duration_is_said_as_readers_say_it(double seconds, string text) =>
        Assert.Equal(text, Durations.Text(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_time_names_its_distance_from_utc() =>
        Assert.Equal("29 November 2016, 14:05 (UTC+01:00)", Durations.Text(new DateTimeOffset(2016, 11, 29, 14, 5, 0, TimeSpan.FromHours(1))));
}
