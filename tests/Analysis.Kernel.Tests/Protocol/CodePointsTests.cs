using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Tests.Protocol;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 0, 0)]
    [InlineData("abc", 2, 2)]
    [InlineData("abc", 3, 3)]
    [InlineData("a😀b", 1, 1)]
    [InlineData("a😀b", 2, 3)]
    [InlineData("a😀b", 3, 4)]
    [InlineData("äé中", 2, 2)]
    public void A_position_is_the_same_place_both_ways(string text, int codePoints, int units)
    {
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, units));
    }

    [Fact]
    public void A_half_of_a_character_counts_as_one()
    {
        Assert.Equal(3, CodePoints.ToUtf16("\ud83d\ud83d\ude00", 2));
        Assert.Equal(2, CodePoints.FromUtf16("\ud83d\ud83d\ude00", 3));
    }

    [Theory]
    [InlineData("a😀", 3, 3)]
    [InlineData("a😀", int.MaxValue, 3)]
    [InlineData("a😀", -1, 0)]
    [InlineData("", 1, 0)]
    public void A_position_outside_of_the_text_is_its_nearest_end(string text, int codePoints, int units) =>
        Assert.Equal(units, CodePoints.ToUtf16(text, codePoints));
}
