namespace Analysis.Kernel.Tests.Compatibility;

public class DisplayApiTests : SessionTest
{
    [Fact]
    public async Task A_value_displays_itself()
    {
        Assert.Null(await ValueAsync("42.Display(); \"text\".Display(); new[] { 1, 2 }.Display(\"text/plain\"); var d = \"<b>x</b>\".DisplayAs(\"text/html\"); 7.Display()"));

        Assert.Equal("display: 42|display: text|display: value\n-----\n    1\n    2|display: <b>x</b>|display: 7", Listener.Joined);
        Assert.Equal(["text/plain"], Listener.Bundles[2].Keys);
        Assert.Equal("<b>x</b>", Listener.Bundles[3]["text/html"]);
    }

    [Fact]
    public async Task The_representations_can_be_chosen()
    {
        await ValueAsync("display(new { A = 1 }, \"application/json\", \"text/plain\"); display(\"a<b\", \"text/html\");");

        Assert.Equal("{\"A\":1}", Listener.Bundles[0]["application/json"]);
        Assert.Equal(["application/json", "text/plain"], Listener.Bundles[0].Keys);
        Assert.Equal("<pre>a&lt;b</pre>", Listener.Bundles[1]["text/html"]);
        Assert.Equal(
            "A Int32 is not shown as image/png; it has text/plain. Register a formatter for the type: Formatter.Register<T>(value => …, mimeType). (Parameter 'mimeTypes')",
            (await ErrorAsync("display(1, \"image/png\")")).Message);
    }

    [Fact]
    public async Task What_was_displayed_is_updated_under_either_name()
    {
        await ValueAsync("DisplayedValue a = display(\"one\"); var b = display(\"two\"); var c = \"three\".Display();");
        await ValueAsync("a.Update(1); b.Update(2); c.Update(3); Console.Write(a.DisplayId == b.Id);");

        Assert.Equal("display: one|display: two|display: three|update: 1|update: 2|update: 3|Out: False", Listener.Joined);
    }

    [Fact]
    public async Task Markup_scripts_styles_and_formulas_are_values()
    {
        await ValueAsync("display(HTML(\"<i>x</i>\")); Javascript(\"alert(1)\"); CSS(\"p { color: red }\"); new ScriptContent(\"f()\").Display();");
        await ValueAsync("((MathString)@\"\\frac{a}{b}\").Display(); ((LaTeXString)@\"\\begin{align}a\\end{align}\").Display(); new Microsoft.AspNetCore.Html.HtmlString(\"<u>y</u>\").Display();");

        Assert.Equal(["text/plain", "text/html"], Listener.Bundles[0].Keys);
        Assert.Equal("alert(1)", Listener.Bundles[1]["application/javascript"]);
        Assert.False(Listener.Bundles[1].ContainsKey("text/html"));
        Assert.Equal("<style>p { color: red }</style>", Listener.Bundles[2]["text/html"]);
        Assert.Equal("f()", Listener.Bundles[3]["application/javascript"]);
        Assert.Equal("$$\\frac{a}{b}$$", Listener.Bundles[4]["text/latex"]);
        Assert.Equal("\\begin{align}a\\end{align}", Listener.Bundles[5]["text/latex"]);
        Assert.Equal("<u>y</u>", Listener.Bundles[6]["text/html"]);
    }

    [Fact]
    public async Task The_running_cell_is_at_hand()
    {
        await ValueAsync("var cell = KernelInvocationContext.Current; cell.Display(1); cell.DisplayAs(\"**x**\", \"text/markdown\"); cell.DisplayStandardOut(\"out\"); cell.DisplayStandardError(\"err\"); Console.Write(cell.CancellationToken.CanBeCanceled);");

        Assert.Equal("display: 1|display: **x**|Out: out|Error: err|Out: False", Listener.Joined);
    }

    [Fact]
    public async Task The_user_is_asked()
    {
        foreach (var answer in new[] { "a name", "a key" }) Listener.Answers.Enqueue(answer);

        Assert.Equal("a name, secret: a key, ********", await ValueAsync(
            "var name = await Kernel.GetInputAsync(\"Name?\"); var key = await Microsoft.DotNet.Interactive.Kernel.GetPasswordAsync(\"Key?\");\n$\"{name}, secret: {key.GetClearTextPassword()}, {key}\""));
    }

    [Fact]
    public async Task Imports_that_notebooks_write_out_make_nothing_ambiguous()
    {
        await ValueAsync("using Microsoft.DotNet.Interactive;\nusing Microsoft.DotNet.Interactive.Formatting;\nusing static Microsoft.DotNet.Interactive.Kernel;\nusing Microsoft.AspNetCore.Html;");
        await ValueAsync("display(HTML(\"<b>x</b>\")); display(1, \"text/plain\"); Javascript(\"f()\"); IHtmlContent content = HTML(\"y\");");

        Assert.Equal(3, Listener.Bundles.Count);
    }

    [Theory]
    [InlineData("class Kernel { public int X => 1; }\nnew Kernel().X")]
    [InlineData("class Formatter { public int X => 1; }\nnew Formatter().X")]
    [InlineData("var display = 1; display")]
    [InlineData("int HTML(string s) => 1;\nHTML(\"x\")")]
    [InlineData("record PocketView(int X); new PocketView(1).X")]
    public async Task What_the_user_declares_wins_over_what_the_kernel_has(string code) => Assert.Equal("1", await ValueAsync(code));

    [Fact]
    public async Task What_the_user_imports_stands_beside_what_the_kernel_has()
    {
        await ValueAsync("namespace Mine { public class Kernel { public int X => 1; } public class Formatter { } }");

        Assert.Equal("1", await ValueAsync("using Mine;\nnew Kernel().X"));
    }
}
