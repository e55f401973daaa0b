using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Kernel.Tests.Directives;

public class MagicTests : SessionTest
{
    [Fact]
    public async Task Markdown_and_html_are_shown_where_they_stand()
    {
        Assert.Equal("3", await ValueAsync("Console.Write(\"first\");\n#!markdown\n**bold**\n#!html\n<b>x</b>\n#!csharp\n1 + 2"));

        Assert.Equal("Out: first|display: **bold**|display: <b>x</b>", Listener.Joined);
        Assert.Equal("**bold**", Listener.Bundles[0]["text/markdown"]);
        Assert.Equal("<b>x</b>", Listener.Bundles[1]["text/html"]);
    }

    [Fact]
    public async Task A_script_and_a_diagram_are_handed_to_the_client()
    {
        await RunAsync("#!javascript\nalert(1)\n#!mermaid\ngraph LR; A-->B");

        Assert.Equal("alert(1)", Listener.Bundles[0]["application/javascript"]);
        Assert.Equal("graph LR; A-->B", Listener.Bundles[1]["text/vnd.mermaid"]);
        Assert.Equal("```mermaid\ngraph LR; A-->B\n```", Listener.Bundles[1]["text/markdown"]);
    }

    [Fact]
    public async Task The_value_of_a_part_that_others_follow_is_displayed()
    {
        Assert.Equal("2", await ValueAsync("\"one\"\n#!csharp\n2"));

        Assert.Equal("display: one", Listener.Joined);
    }

    [Fact]
    public async Task Later_parts_see_what_earlier_ones_declared()
    {
        Assert.Equal("42", await ValueAsync("var x = 40; int Two() => 2;\n#!markdown\ntext\n#!csharp\nx + Two()"));
        Assert.Equal("40", await ValueAsync("x"));
    }

    [Fact]
    public async Task Errors_in_later_parts_name_the_line_of_the_cell()
    {
        var compilation = await ErrorAsync("var a = 1;\n#!markdown\ntext\n#!csharp\nvar b = nothing;");
        var runtime = await ErrorAsync("var c = 1;\n#!who\n\nthrow new Exception(\"bad\");");

        Assert.Equal(5, compilation.Line);
        Assert.Equal("      var b = nothing;", compilation.Trace[2]);
        Assert.Equal(4, runtime.Line);
        Assert.Equal(["System.Exception: bad", "  cell 2, line 4", "      throw new Exception(\"bad\");"], runtime.Trace);
    }

    [Fact]
    public async Task What_a_failing_part_declared_before_stays()
    {
        await ErrorAsync("var a = 1;\n#!who\nvar b = 2; throw new Exception();");

        Assert.Equal("3", await ValueAsync("a + b"));
    }

    [Fact]
    public async Task What_a_part_uses_is_disposed_at_the_end_of_the_cell()
    {
        await ValueAsync("class D : IDisposable { public void Dispose() => Console.Write(\"disposed\"); }");
        await ValueAsync("using var d = new D();\n#!markdown\ntext\n#!csharp\nConsole.Write(\"last \");");

        Assert.Equal("display: text|Out: last disposed", Listener.Joined);
    }

    [Fact]
    public async Task Time_is_that_of_the_code()
    {
        await ValueAsync("#!time\n#!who\nawait Task.Delay(30);");

        Assert.Matches(@"^display: Wall time: (3\d|[4-9]\d)\.\d ms$|^display: Wall time: \d{3} ms$|^display: Wall time: \d\.\d\d s$", Listener.Outputs[^1]);
    }

    [Fact]
    public async Task The_variables_are_listed_with_types_and_values()
    {
        await ValueAsync("var n = 1; string text = \"a<b\"; var list = new List<int> { 1, 2 }; record Point(int X); var p = new Point(3); int? none = null;");
        await ValueAsync("n = 5; var N = 2.5; foreach (var i in list) { }");
        Assert.Null(await ValueAsync("#!whos\n#!who"));

        Assert.Equal(
            """
            display: name  type       value
            ----  ---------  ---------
            list  List<int>  [1, 2]
            N     double     2.5
            n     int        5
            none  int?       null
            p     Point      { X = 3 }
            text  string     a<b
            """, Listener.Outputs[0]);
        Assert.Contains("a&lt;b", Listener.Bundles[0]["text/html"], StringComparison.Ordinal);
        Assert.Equal("display: list, N, n, none, p, text", Listener.Outputs[1]);
    }

    [Fact]
    public async Task A_variable_declared_anew_is_listed_once()
    {
        await ValueAsync("var x = 1;");
        await ValueAsync("var x = \"two\";\n#!whos");

        Assert.Equal("display: name  type    value\n----  ------  -----\nx     string  two", Listener.Joined);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_does_not_hide_the_others()
    {
        await ValueAsync("class Bad { public override string ToString() => throw new Exception(\"no\"); } var a = new Bad(); var b = 1;\n#!whos");

        Assert.Equal("display: name  type  value\n----  ----  --------------------\na     Bad   System.Exception: no\nb     int   1", Listener.Joined);
    }

    [Fact]
    public async Task Without_variables_the_list_says_so()
    {
        await ValueAsync("#!whos\n#!who");

        Assert.Equal("display: There are no variables yet.|display: There are no variables yet.", Listener.Joined);
    }

    [Fact]
    public async Task All_directives_are_listed()
    {
        await ValueAsync("#!lsmagic");

        Assert.StartsWith("display: directive  ", Listener.Joined, StringComparison.Ordinal);
        Assert.Matches(@"\n#!markdown +What follows is shown as markdown. +#!md\n", Listener.Joined);
        Assert.Equal(Kernel.Directives.KnownDirectives.All.Count + 2, Listener.Joined.Split('\n').Length);
    }

    [Fact]
    public async Task About_tells_versions_and_what_each_cell_cost()
    {
        await ValueAsync("var big = new byte[20_000_000];");
        await ErrorAsync("nothing");
        await ValueAsync("#!about");

        var about = Listener.Outputs[^1];
        Assert.Contains("C# 14.0", about, StringComparison.Ordinal);
        Assert.Contains(Environment.Version.ToString(), about, StringComparison.Ordinal);
        Assert.Contains(Folder, about, StringComparison.Ordinal);
        var rows = Regex.Matches(about, @"^ +(\d)  (\S+ \S+) +(\S+ \S+) +(\d+\.?\d*) (KB|MB) +(\S+) (B|KB)", RegexOptions.Multiline);
        Assert.Equal(["1", "2"], rows.Select(row => row.Groups[1].Value));
        Assert.True(rows[0].Groups[5].Value == "MB" && double.Parse(rows[0].Groups[4].Value, CultureInfo.InvariantCulture) >= 19, about);
        Assert.Equal("0 B", $"{rows[1].Groups[6].Value} {rows[1].Groups[7].Value}");
    }

    [Fact]
    public async Task A_directive_for_another_language_is_one_clear_error()
    {
        var error = await ErrorAsync("var ran = 1;\n#!pwsh\nGet-Date");

        Assert.Equal(2, error.Line);
        Assert.Equal(
            [
                "DirectiveError: '#!pwsh' is for PowerShell, and this kernel runs C#. Write it in C#, or open the notebook with a kernel for PowerShell.",
                "  line 2", "      #!pwsh",
            ], error.Trace);
        Assert.Contains("CS0103", (await ErrorAsync("ran")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listing_can_be_interrupted()
    {
        using var interrupt = new CancellationTokenSource();
        await ValueAsync("class Slow { public override string ToString() { Started.SetResult(); while (true) { } } public static TaskCompletionSource Started = new(); } var s = new Slow();");
        var listing = RunAsync("#!whos", interrupt.Token);
        await Task.WhenAny(listing, Task.Delay(500));
        await interrupt.CancelAsync();

        Assert.Equal("KeyboardInterrupt", (await listing).Error?.Name);
        Assert.Equal("2", await ValueAsync("1 + 1"));
    }
}
