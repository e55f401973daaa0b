using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Tests.Formatting;

public class MeasureTextTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1.0 KB")]
    [InlineData(3482, "3.4 KB")]
    [InlineData(102_349, "100 KB")]
    [InlineData(5_242_880, "5.0 MB")]
    [InlineData(1_288_490_189, "1.2 GB")]
    public void An_amount_of_memory_has_the_unit_that_suits_it(long bytes, string text) => Assert.Equal(text, SizeText.Of(bytes));

    [Theory]
    [InlineData(0.417, "0.42 ms")]
    [InlineData(12.34, "12.3 ms")]
    [InlineData(999.9, "999 ms")]
    [InlineData(2419, "2.41 s")]
    [InlineData(59_999, "59.99 s")]
    [InlineData(200_000, "3 min 20 s")]
    [InlineData(7_500_000, "2 h 5 min")]
    public void A_time_has_the_unit_that_suits_it(double milliseconds, string text) =>
        Assert.Equal(text, ElapsedText.Of(TimeSpan.FromMilliseconds(milliseconds)));
}
