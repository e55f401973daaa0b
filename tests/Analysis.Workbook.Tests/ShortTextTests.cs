namespace Analysis.Workbook.Tests;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abcd", "abcd")]
    [InlineData("abcde", "abc…")]
    public void A_text_longer_than_the_limit_ends_in_an_ellipsis_within_it(string text, string expected) =>
        Assert.Equal(expected, ShortText.Of(text, 4));

    [Theory]
    [InlineData("ab😀cd", "ab…")]
    [InlineData("a😀bcd", "a😀…")]
    public void A_character_of_two_units_is_kept_whole_or_left_out(string text, string expected) =>
        Assert.Equal(expected, ShortText.Of(text, 4));
}
