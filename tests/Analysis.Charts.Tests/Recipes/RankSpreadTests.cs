using Analysis.Charts.Recipes;

namespace Analysis.Charts.Tests.Recipes;

public class RankSpreadTests
{
    [Theory]
    [InlineData(0, 4, new int[0])]
    [InlineData(1, 4, new[] { 1 })]
    [InlineData(4, 4, new[] { 1, 2, 3, 4 })]
    [InlineData(1000, 4, new[] { 1, 10, 100, 1000 })]
    [InlineData(5, 4, new[] { 1, 2, 3, 5 })]
    public void Ranks_are_at_even_steps_of_their_logarithm(int last, int most, int[] expected) =>
        Assert.Equal(expected, RankSpread.Of(last, most));

    [Theory]
    [InlineData(161)]
    [InlineData(50_000)]
    [InlineData(int.MaxValue)]
    public void A_list_of_any_length_gives_a_bounded_number(int last)
    {
        var ranks = RankSpread.Of(last, 160);

        Assert.InRange(ranks.Length, 80, 160);
        Assert.Equal((1, last), (ranks[0], ranks[^1]));
        Assert.Equal(ranks.Order().Distinct(), ranks);
    }
}
