using Analysis.Notebooks;

namespace Analysis.Kernel.Tests.Directives;

public class ImportTests : SessionTest
{
    [Theory]
    [InlineData("#!import lib/helpers.cs")]
    [InlineData("#!import \"lib/helpers.cs\"")]
    [InlineData("#load \"lib/helpers.cs\"")]
    [InlineData("#load \"lib\\helpers.cs\"")]
    public async Task A_file_of_code_runs_in_the_session(string directive)
    {
        Write("lib/helpers.cs", "#!/usr/bin/env dotnet\n#:property PublishAot=false\nusing System.Text;\nint Twice(int x) => 2 * x;\nvar sb = new StringBuilder(\"s\");");

        Assert.Equal("42", await ValueAsync(directive + "\nTwice(21)"));
        Assert.Equal("s", await ValueAsync("new StringBuilder(sb.ToString()).ToString()"));
    }

    [Fact]
    public async Task A_file_with_a_namespace_is_imported()
    {
        Write("Tools.cs", "namespace Tools;\n\npublic static class Numbers\n{\n    extension(int number) { public int Half => number / 2; }\n}\n");

        Assert.Equal("21", await ValueAsync("#!import Tools.cs\nusing Tools;\n42.Half"));
    }

    [Fact]
    public async Task A_notebooks_code_runs_cell_by_cell_and_its_text_is_left_out()
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        notebook.Cells.Add(NotebookCell.Markdown("# Title"));
        notebook.Cells.Add(NotebookCell.Code("var a = 40;\na"));
        notebook.Cells.Add(NotebookCell.Code("#!markdown\ntext"));
        notebook.Cells.Add(NotebookCell.Code("throw new Exception();", "skip-execution"));
        notebook.Cells.Add(NotebookCell.Code("Console.Write(\"printed\"); var b = 2;"));
        var other = NotebookCell.Code("let x = 1");
        other.Metadata["polyglot_notebook"] = new System.Text.Json.Nodes.JsonObject { ["kernelName"] = "fsharp" };
        notebook.Cells.Add(other);
        notebook.Save(Path.Combine(Folder, "setup.ipynb"));

        Assert.Equal("42", await ValueAsync("#!import setup.ipynb\na + b"));
        Assert.Equal("display: 40|Out: printed", Listener.Joined);
    }

    [Fact]
    public async Task A_dib_file_is_imported()
    {
        Write("setup.dib", "#!meta\n\n{}\n\n#!markdown\n\n# Title\n\n#!csharp\n\nvar fromFile = 7;\n");

        Assert.Equal("7", await ValueAsync("#!import setup.dib\nfromFile"));
    }

    [Fact]
    public async Task Paths_start_from_the_folder_of_the_file_that_they_stand_in()
    {
        Write("lib/one.cs", "#load \"more/two.cs\"\nvar one = two + 1;");
        Write("lib/more/two.cs", "#!import ../three.cs\nvar two = three + 1;");
        Write("lib/three.cs", "var three = 1;");

        Assert.Equal("3", await ValueAsync("#!import lib/one.cs\none"));
    }

    [Fact]
    public async Task Files_that_import_each_other_are_told()
    {
        Write("a.cs", "\n#!import b.cs");
        Write("b.cs", "#!import a.cs");

        var error = await ErrorAsync("#!import a.cs");

        Assert.Equal("a.cs, line 2: b.cs, line 1: The files import each other: a.cs -> b.cs -> a.cs. Remove one of the imports.", error.Message);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public async Task A_file_may_be_imported_twice()
    {
        Write("count.cs", "Console.Write(\"run \");");

        await ValueAsync("#!import count.cs\n#!import count.cs");
        await ValueAsync("#!import count.cs");

        Assert.Equal("Out: run run run ", Listener.Joined);
    }

    [Fact]
    public async Task What_is_wrong_in_a_file_is_told_with_its_place()
    {
        Write("bad.cs", "var a = 1;\nvar b = nothing;");
        Write("throws.cs", "void Fail() =>\n    throw new Exception(\"bad\");\nFail();");

        var compilation = await ErrorAsync("// first\n#!import bad.cs");
        var runtime = await ErrorAsync("#!import throws.cs");

        Assert.Equal("bad.cs, line 2: CS0103 The name 'nothing' does not exist in the current context", compilation.Message);
        Assert.Equal(2, compilation.Line);
        Assert.Equal("      var b = nothing;", compilation.Trace[2]);
        Assert.Equal(1, runtime.Line);
        Assert.Equal(
            [
                "System.Exception: bad", "  throws.cs, line 2, in Fail()", "      throw new Exception(\"bad\");",
                "  throws.cs, line 3", "      Fail();",
            ], runtime.Trace);
    }

    [Fact]
    public async Task What_cannot_be_imported_is_said()
    {
        Write("notes.txt", "text");
        Write("python.ipynb", Notebook.Create("python3", "Python 3", "python").ToJson());
        Write("broken.ipynb", "{");

        Assert.Equal(
            $"There is no file 'none.cs': '{Path.Combine(Folder, "none.cs")}' does not exist. Paths start from the notebook's folder, in an imported file from that file's.",
            (await ErrorAsync("#!import none.cs")).Message);
        Assert.Equal("'notes.txt' cannot be imported: expected a .cs, .csx, .ipynb or .dib file.", (await ErrorAsync("#!import notes.txt")).Message);
        Assert.Equal("python.ipynb is a notebook in python, and this kernel runs C#.", (await ErrorAsync("#!import python.ipynb")).Message);
        Assert.StartsWith(Path.Combine(Folder, "broken.ipynb") + ", line 1: ", (await ErrorAsync("#!import broken.ipynb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_failed_import_the_next_cell_imports_again()
    {
        Write("a.cs", "throw new Exception();");
        await ErrorAsync("#!import a.cs");
        Write("a.cs", "var fine = 1;");

        Assert.Equal("1", await ValueAsync("#!import a.cs\nfine"));
    }

    private void Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
