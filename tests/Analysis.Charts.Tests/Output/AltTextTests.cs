namespace Analysis.Charts.Tests.Output;

public class AltTextTests
{
    [Theory]
    [InlineData("bars", "Bar chart: Three terms. oil 5, embargo 3.5, talks 1.")]
    [InlineData("lines", "Line chart: Two lines. rising: 4 8, 2 5, 1 3. steady: 4 values, the highest 4 3.1, the lowest 1 2.")]
    [InlineData("heatmap", "Heat map: A heat map. 5 values, the highest two, b 8, the lowest two, a 0.5.")]
    [InlineData("grid", "Line chart: Three panels. 3 panels. 2 2, 1 1. 1 2, 2 1. a 1.")]
    public void A_figure_says_its_kind_its_subject_and_the_ends_of_its_scale(string kind, string text) =>
        Assert.Equal(text, Samples.Kinds[kind].ToString());

    [Fact]
    public void What_the_user_wrote_goes_before() =>
        Assert.Equal("my own words", Samples.Kinds["bars"].WithAltText("my own words").ToString());
}
