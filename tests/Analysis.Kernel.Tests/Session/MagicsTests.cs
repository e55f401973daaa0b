using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Tests.Session;

public class MagicsTests : SessionTest
{
    [Fact]
    public async Task A_cell_may_show_markdown_and_html_and_run_csharp()
    {
        Assert.Equal("3", await ValueAsync("var a = 1;\n#!markdown\n# Title\n#!html\n<b>x</b>\n#!csharp\na + 2"));
        Assert.Equal(["display: # Title", "display: <b>x</b>"], Listener.Outputs);
    }

    [Fact]
    public async Task A_line_after_another_part_keeps_its_number() =>
        Assert.Equal(4, (await ErrorAsync("#!markdown\ntext\n#!csharp\nmissing();")).Line);

    [Fact]
    public async Task Another_language_is_refused_in_one_line() =>
        Assert.Equal(
            "'#!fsharp' is not for this kernel, which runs C# (and shows #!markdown and #!html). Remove the line and what belongs to it.",
            (await ErrorAsync("#!fsharp\nlet x = 1")).Message);

    [Fact]
    public async Task Time_tells_how_long_the_cell_took()
    {
        Assert.Equal("2", await ValueAsync("#!time\n1 + 1"));
        Assert.Matches(@"^display: Wall time: [\d.]+ m?s$", Assert.Single(Listener.Outputs));
    }

    [Fact]
    public async Task Whos_lists_the_newest_variable_of_each_name()
    {
        await ValueAsync("var word = \"old\"; var count = 2;");
        await ValueAsync("var word = \"new\";");
        await ValueAsync("#!whos");

        var table = Assert.Single(Listener.Outputs);
        Assert.Contains("count  int     2", table, StringComparison.Ordinal);
        Assert.Contains("word   string  new", table, StringComparison.Ordinal);
        Assert.DoesNotContain("old", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_tells_the_cost_of_cells()
    {
        await ValueAsync("1");
        await ValueAsync("#!about");

        Assert.Contains("C# 14 on .NET 10", Listener.Outputs[0], StringComparison.Ordinal);
        Assert.Contains("Cell  Milliseconds  Allocated", Listener.Outputs[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lsmagic_lists_every_directive()
    {
        await ValueAsync("#!lsmagic");

        Assert.All(KnownDirectives.All, known => Assert.Contains(known.Form, Listener.Joined, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_source_file_is_imported_with_its_own_traces()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "tools.cs"), "int Twice(int x) => 2 * x;\nvoid Fail()\n{\n    throw new InvalidOperationException(\"no\");\n}");

        Assert.Equal("8", await ValueAsync("#!import tools.cs\nTwice(4)"));
        var error = await ErrorAsync("#load \"tools.cs\"\nFail();");

        Assert.Contains("  tools.cs (2), line 4, in Fail()", error.Trace);
        Assert.Equal(2, error.Line);
    }

    [Theory]
    [InlineData("n.ipynb", """{"cells":[{"cell_type":"code","id":"a","metadata":{},"outputs":[],"execution_count":null,"source":"var fromFile = 7;"}],"metadata":{},"nbformat":4,"nbformat_minor":5}""")]
    [InlineData("n.dib", "#!meta\n\n{}\n\n#!markdown\n\n# Title\n\n#!csharp\n\nvar fromFile = 7;\n")]
    public async Task A_notebook_is_imported(string file, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, file), text);

        Assert.Equal("7", await ValueAsync($"#!import {file}\nfromFile"));
    }

    [Fact]
    public async Task Files_that_import_each_other_are_told()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "a.cs"), "#!import b.cs");
        await File.WriteAllTextAsync(Path.Combine(Folder, "b.cs"), "#!import a.cs");

        Assert.Equal("'a.cs' is being imported already: the files import each other.", (await ErrorAsync("#!import a.cs")).Message);
    }

    [Fact]
    public async Task A_missing_import_names_the_path_that_was_looked_for()
    {
        var error = await ErrorAsync("\n#!import nothing.cs");

        Assert.Equal(
            $"There is no file 'nothing.cs'. The path starts from the folder of the notebook or of the importing file, and '{Path.Combine(Folder, "nothing.cs")}' does not exist.",
            error.Message);
        Assert.Equal(2, error.Line);
    }
}
