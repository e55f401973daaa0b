namespace Analysis.Kernel.Tests.Compatibility;

/// <summary>What C# notebooks that were written for the retired kernel do.</summary>
public class ExistingNotebookTests : SessionTest
{
    [Theory]
    [InlineData("#r \"nuget: Microsoft.DotNet.Interactive, *-*\"\nusing Microsoft.DotNet.Interactive;\n1", "1")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\nvar view = div[style: \"color:red\"](\"a < b\", b(\"c\"));\nview.ToString()", "<div style=\"color:red\">a &lt; b<b>c</b></div>")]
    [InlineData("new { A = 1 }.ToDisplayString(\"text/html\").Contains(\"<table\")", "true")]
    [InlineData("new StringBuilder(\"x\").ToString()", "x")]
    public async Task A_cell_runs_unchanged(string code, string expected) => Assert.Equal(expected, await ValueAsync(code));

    [Theory]
    [InlineData("\"shown\".Display();", "display: shown")]
    [InlineData("\"# T\".DisplayAs(\"text/markdown\");", "display: # T")]
    [InlineData("KernelInvocationContext.Current.Display(3);", "display: 3")]
    [InlineData("display(new MathString(\"x^2\"));", "display: x^2")]
    [InlineData("display(HTML(\"<b>x</b>\"));", "display: <b>x</b>")]
    [InlineData("Formatter.Register<Version>(v => $\"v{v.Major}\"); display(new Version(3, 1));", "display: v3")]
    [InlineData("Formatter.Register<Version>((v, w) => w.Write($\"V{v.Major}\")); display(new Version(3, 1));", "display: V3")]
    [InlineData("Formatter.Register(typeof(Version), (v, w) => w.Write(\"any\")); display(new Version(3, 1));", "display: any")]
    [InlineData("KernelInvocationContext.Current.DisplayStandardOut(\"out\");", "Out: out")]
    public async Task A_cell_shows_what_it_showed(string code, string expected)
    {
        await ValueAsync(code);

        Assert.Equal(expected, Listener.Joined);
    }

    [Fact]
    public async Task What_was_displayed_is_updated()
    {
        await ValueAsync("var shown = \"one\".Display();\nshown.Update(\"two\");");

        Assert.Equal(["display: one", "update: two"], Listener.Outputs);
    }

    [Fact]
    public async Task A_list_is_cut_where_the_user_says()
    {
        await ValueAsync("Formatter.ListExpansionLimit = 2;");

        Assert.EndsWith("… 8 more rows", await ValueAsync("Enumerable.Range(0, 10).ToList()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_asks_its_user()
    {
        foreach (var answer in new[] { "a name", "a key", "a line" }) Listener.Answers.Enqueue(answer);

        Assert.Equal("a name", await ValueAsync("await Kernel.GetInputAsync(\"Name?\")"));
        Assert.Equal("********", await ValueAsync("var password = await Kernel.GetPasswordAsync(\"Key?\");\npassword"));
        Assert.Equal("a key", await ValueAsync("password.GetClearTextPassword()"));
        Assert.Equal("a line", await ValueAsync("Console.ReadLine()"));
        Assert.Equal(["ask: Name?", "ask: Key?", "ask: "], Listener.Outputs);
    }
}
