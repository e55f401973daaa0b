using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

public class AnsiTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a<b & c", "a&lt;b &amp; c")]
    [InlineData("\u001b[31mred\u001b[0m plain", "<span class=\"ansi-red\">red</span> plain")]
    [InlineData("\u001b[1;92mbright\u001b[22m on\u001b[39m off", "<span class=\"ansi-green ansi-bold\">bright</span><span class=\"ansi-green\"> on</span> off")]
    [InlineData("\u001b[3;4mx\u001b[my", "<span class=\"ansi-italic ansi-underline\">x</span>y")]
    [InlineData("\u001b[38;5;31mx\u001b[38;2;1;4;31my", "xy")]
    [InlineData("\u001b[2K\u001b[1Ga\u001b]8;;http://x\u0007b\u001b]0;t\u001b\\c\u001b(Bd\u0000\u0008e", "abcde")]
    [InlineData("10 %\r50 %\r100 %\ndone\r\n", "100 %\ndone\n")]
    [InlineData("cut\u001b[31", "cut")]
    [InlineData("\u001b[31m<b>", "<span class=\"ansi-red\">&lt;b&gt;</span>")]
    public void Terminal_codes_become_classes_or_vanish(string text, string html) => Assert.Equal(html, AnsiText.Render(text).ToString());
}
