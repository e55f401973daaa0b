namespace Analysis.Charts.Tests.Schema;

public class ColorTests
{
    [Fact]
    public void After_the_last_colour_of_the_series_comes_the_first_again()
    {
        var count = Theme.Light.Series.Count;

        Assert.Equal(ChartColor.Series(0), ChartColor.Series(count));
        Assert.NotEqual(ChartColor.Series(0), ChartColor.Series(count - 1));
        Assert.Equal((Theme.Light.Series[1], Theme.Dark.Series[1]), (ChartColor.Series(1).Light, ChartColor.Series(1).Dark));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#1234567")]
    [InlineData("123456")]
    public void What_is_no_colour_is_refused_with_an_example(string text)
    {
        var exception = Assert.Throws<ArgumentException>(() => ChartColor.Hex(text));

        Assert.StartsWith($"'{text}' is no colour: write '#' and six hexadecimal digits, as in '#0a4a94'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_runs_from_its_first_to_its_last_colour_and_not_beyond() => Assert.Equal(
        ["#00224e", "#00224e", "#fee838", "#fee838"],
        new[] { -1.0, 0, 1, 2 }.Select(ColorScale.Sequential.At));

    [Fact]
    public void Half_way_between_two_colours_is_their_mean() => Assert.Equal("#092c5f", ColorScale.Sequential.At(0.5 / 9));

    [Fact]
    public void The_middle_of_a_diverging_scale_is_its_grey() => Assert.Equal("#efedea", ColorScale.Diverging.At(0.5));
}
