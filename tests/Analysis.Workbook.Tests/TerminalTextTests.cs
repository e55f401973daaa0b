namespace Analysis.Workbook.Tests;

public class TerminalTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("  two\n\tlines \r\n", "two lines")]
    [InlineData("\u001B[31mred\u0007", "[31mred")]
    [InlineData("left\u202Eright", "left right")]
    [InlineData("", "")]
    public void What_controls_a_terminal_is_a_blank(string text, string expected) => Assert.Equal(expected, TerminalText.Of(text));

    [Theory]
    [InlineData("12345", "12345")]
    [InlineData("123456", "1234…")]
    [InlineData("12345 ", "12345")]
    public void A_long_text_is_cut(string text, string expected) => Assert.Equal(expected, TerminalText.Of(text, 5));

    [Fact]
    public void Of_a_line_of_megabytes_the_beginning_is_enough() => Assert.Equal("aaaa…", TerminalText.Of(new string('a', 10_000_000), 5));
}
