using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

public class CSharpHighlighterTests
{
    [Theory]
    [InlineData("var x = 1_000.5m;", "[kw:var] x = [num:1_000.5m];")]
    [InlineData("await Task.Delay(1);", "[kw:await] Task.Delay([num:1]);")]
    [InlineData("record Row(string Term, int? N);", "[kw:record] [typ:Row]([kw:string] Term, [kw:int]? N);")]
    [InlineData("var q = from a in b where a > 1 select a;",
        "[kw:var] q = [kw:from] a [kw:in] b [kw:where] a > [num:1] [kw:select] a;")]
    [InlineData("var from = value; on(by);", "[kw:var] from = value; on(by);")]
    [InlineData("new List<Article>()", "[kw:new] [typ:List]<[typ:Article]>()")]
    [InlineData("x is not null and { Length: > 3 }", "x [kw:is] [kw:not] [kw:null] [kw:and] { Length: > [num:3] }")]
    [InlineData("nameof(x)", "[kw:nameof](x)")]
    [InlineData("$\"a {b:N2} c\"", "[str:$\"][str:a ]{b:[str:N2]}[str: c][str:\"]")]
    [InlineData("@\"a\\\" + 'c'", "[str:@\"a\\\"] + [str:'c']")]
    [InlineData("1 // one", "[num:1] [com:// one]")]
    [InlineData("/// doc\nx", "[com:/// doc]\nx")]
    [InlineData("#:package Humanizer@2.14.1\n1", "[dir:#:package Humanizer@2.14.1]\n[num:1]")]
    [InlineData("#r \"nuget: Humanizer, 2.14.1\"\n1", "[dir:#r \"nuget: Humanizer, 2.14.1\"]\n[num:1]")]
    [InlineData("#!csharp\n1", "[dir:#!csharp]\n[num:1]")]
    [InlineData("1;\n#!time\n2", "[num:1];\n[dir:#!time]\n[num:2]")]
    [InlineData("a;\r\n\tb;", "a;\n\tb;")]
    [InlineData("", "")]
    [InlineData("class {{{ \"unclosed", "[kw:class] {{{ [str:\"unclosed]")]
    public void Code_is_highlighted(string code, string expected) => Assert.Equal(expected, Marked(code));

    [Fact]
    public void A_text_of_several_lines_is_closed_at_each_line() =>
        Assert.Equal("x = [str:\"\"\"]\n[str:  if (a)]\n[str:  \"\"\"];", Marked("x = \"\"\"\n  if (a)\n  \"\"\";"));

    [Fact]
    public void A_comment_of_several_lines_is_closed_at_each_line() =>
        Assert.Equal("[com:/* a]\n[com:b */] [num:1]", Marked("/* a\nb */ 1"));

    [Fact]
    public void One_line_is_marked() => Assert.Equal(
        "<span class=\"line\">a;</span>\n<span class=\"line marked\">b;</span>\n<span class=\"line\">c;</span>",
        CSharpHighlighter.Lines("a;\nb;\nc;", 2).ToString());

    [Theory]
    [InlineData("C#", true)]
    [InlineData("csharp", true)]
    [InlineData("python", false)]
    [InlineData("c", false)]
    public void Languages_are_told_apart(string language, bool isCSharp) => Assert.Equal(isCSharp, CSharpHighlighter.IsCSharp(language));

    /// <summary>The markup in a short form: [class:text], lines as lines.</summary>
    private static string Marked(string code) => System.Net.WebUtility.HtmlDecode(
        System.Text.RegularExpressions.Regex.Replace(
            CSharpHighlighter.Lines(code).ToString().Replace("<span class=\"line\">", "", StringComparison.Ordinal),
            "<span class=\"(\\w+)\">(.*?)</span>", "[$1:$2]").Replace("</span>", "", StringComparison.Ordinal));
}
