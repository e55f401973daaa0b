using Analysis.Notebooks;

namespace Analysis.Workbook.Tests.Commands;

public class RunCommandTests : WorkbookTest
{
    [Fact]
    public async Task All_notebooks_of_the_project_run_and_a_report_is_written()
    {
        var first = WriteNotebook("1-first.ipynb", "var x = 1;", "x + 1");
        WriteNotebook("2-second.ipynb", "\"two\"");
        var before = File.ReadAllBytes(first);

        var outcome = (await RunAsync()).Expect(0);

        Assert.Equal("2", Shown(Executed("1-first.ipynb").Cells[1]));
        Assert.Equal(2, Executed("1-first.ipynb").Cells[1].ExecutionCount);
        Assert.Equal("two", Shown(Executed("2-second.ipynb").Cells[0]));
        Assert.EndsWith("\nReport: artifacts/report/index.html\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["1-first.html", "2-second.html", "index.html"], NamesIn("artifacts", "report"));
        Assert.Equal(before, File.ReadAllBytes(first));
    }

    [Fact]
    public async Task Each_notebook_and_each_cell_has_its_line_when_the_output_is_piped()
    {
        WriteNotebook("a.ipynb", "var x = 1;", "// a comment\nx");

        var lines = (await RunAsync()).Expect(0).Output.Split('\n');

        Assert.Equal("notebooks/a.ipynb", lines[0]);
        Assert.Matches(@"^  cell 1/2 +\d+\.\d\d s  var x = 1;$", lines[1]);
        Assert.Matches(@"^  cell 2/2 +\d+\.\d\d s  x$", lines[2]);
        Assert.Matches(@"^  done in \d+\.\d s$", lines[3]);
        Assert.Matches(@"^1 notebook, 2 cells, \d+\.\d s$", lines[4]);
    }

    [Fact]
    public async Task A_failed_cell_is_kept_with_its_error_and_the_other_notebooks_run()
    {
        WriteNotebook("1-bad.ipynb", NotebookCell.Markdown("# Title"), NotebookCell.Code("var a = 1;"),
            NotebookCell.Code("Console.Write(\"before\");\nthrow new InvalidOperationException(\"no good\");"), NotebookCell.Code("\"never\""));
        WriteNotebook("2-good.ipynb", "1");

        var outcome = (await RunAsync()).Expect(1);

        Assert.Equal("notebooks/1-bad.ipynb, cell 2, line 2: System.InvalidOperationException: no good\n", outcome.Errors);
        var bad = Executed("1-bad.ipynb");
        Assert.Equal("stdout: before|System.InvalidOperationException: no good", Shown(bad.Cells[2]));
        Assert.Empty(bad.Cells[3].Outputs);
        Assert.Null(bad.Cells[3].ExecutionCount);
        Assert.Equal("1", Shown(Executed("2-good.ipynb").Cells[0]));
        Assert.Contains("no good", File.ReadAllText(Path.Combine(Folder, "artifacts", "report", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_loop_ends_with_the_time_limit()
    {
        WriteNotebook("1-loop.ipynb", "var a = 1;", "while (true) { }");
        WriteNotebook("2-good.ipynb", "1");

        var outcome = (await RunAsync("run", "--timeout", "2")).Expect(4);

        Assert.Equal("notebooks/1-loop.ipynb, cell 2: CellTimeout: The cell ran past the limit of 2 s and was stopped.\n", outcome.Errors);
        Assert.Equal("CellTimeout: The cell ran past the limit of 2 s and was stopped.", Shown(Executed("1-loop.ipynb").Cells[1]));
        Assert.Equal("1", Shown(Executed("2-good.ipynb").Cells[0]));
    }

    [Fact]
    public async Task A_crash_of_one_notebook_does_not_hurt_another()
    {
        WriteNotebook("1-crash.ipynb", "Environment.Exit(3);");
        WriteNotebook("2-good.ipynb", "1");

        var outcome = (await RunAsync()).Expect(1);

        Assert.StartsWith("notebooks/1-crash.ipynb, cell 1: KernelDiedException: The kernel's process ended with exit code 3 ", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("1", Shown(Executed("2-good.ipynb").Cells[0]));
    }

    [Theory]
    [InlineData("", "notebooks/bad.ipynb: ")]
    [InlineData("{ \"cells\": [", "notebooks/bad.ipynb, line 1: ")]
    public async Task A_notebook_that_cannot_be_read_ends_the_run_before_anything_runs(string content, string message)
    {
        WriteNotebook("a-good.ipynb", "1");
        File.WriteAllText(Path.Combine(Folder, "notebooks", "bad.ipynb"), content);

        var outcome = (await RunAsync()).Expect(3);

        Assert.StartsWith(message, outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "artifacts")));
    }

    [Fact]
    public async Task A_notebook_of_another_language_is_refused()
    {
        var path = WriteNotebook("py.ipynb", "print(1)");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"C#\"", "\"python\"", StringComparison.Ordinal)
            .Replace(".net-csharp", "python3", StringComparison.Ordinal));

        Assert.Equal(
            "notebooks/py.ipynb: the notebook's language is python, and the workbook runs C#. Leave it out, or change its kernel to .net-csharp.\n",
            (await RunAsync()).Expect(3).Errors);
    }

    [Fact]
    public async Task A_notebook_of_the_retired_engine_is_taken_for_what_its_kernel_says()
    {
        var path = WriteNotebook("old.ipynb", "#!csharp\n1 + 1");
        var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!;
        json["metadata"]!["language_info"]!["name"] = "polyglot-notebook";
        json["nbformat_minor"] = 2;
        json["cells"]![0]!.AsObject().Remove("id");
        File.WriteAllText(path, json.ToJsonString());

        (await RunAsync()).Expect(0);

        Assert.Equal("2", Shown(Executed("old.ipynb").Cells[0]));
    }

    [Fact]
    public async Task A_folder_without_articles_is_named_before_anything_runs()
    {
        WriteNotebook("a.ipynb", NotebookCell.Code("var corpusFolder = \"x\";", "parameters"));
        Directory.CreateDirectory(Path.Combine(Folder, "empty"));

        var outcome = (await RunAsync("run", "--corpus", "empty")).Expect(3);

        Assert.Contains(Path.Combine(Folder, "empty"), outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(".txt", outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "artifacts")));
    }

    [Fact]
    public async Task What_a_cell_printed_before_it_ended_the_process_is_kept()
    {
        WriteNotebook("a.ipynb", "Console.WriteLine(\"before\"); Environment.Exit(0);");

        (await RunAsync()).Expect(1);

        Assert.StartsWith("stdout: before\n|KernelDiedException: ", Shown(Executed("a.ipynb").Cells[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_on_a_thread_of_its_own_is_named_with_its_line()
    {
        WriteNotebook("a.ipynb", "1", "var thread = new Thread(() =>\n    throw new InvalidOperationException(\"in the background\"));\nthread.Start(); thread.Join();");

        var outcome = (await RunAsync()).Expect(1);

        Assert.Equal("notebooks/a.ipynb, cell 2, line 2: System.InvalidOperationException: in the background\n", outcome.Errors);
    }

    [Fact]
    public async Task Many_lines_are_recorded_in_linear_time()
    {
        WriteNotebook("a.ipynb", "for (var i = 0; i < 200_000; i++) Console.WriteLine(\"a line of some length\");");

        // Seen: about 2 s; copying all of it for each message took minutes.
        (await RunAsync("run", "--timeout", "20")).Expect(0);

        Assert.Equal("stdout: ".Length + (200_000 * 22), Shown(Executed("a.ipynb").Cells[0]).Length);
    }

    [Fact]
    public async Task A_console_that_one_cell_redirects_is_back_for_the_next()
    {
        WriteNotebook("a.ipynb", "Console.SetOut(new StringWriter());", "Console.Write(\"seen\");");

        (await RunAsync()).Expect(0);

        Assert.Equal("stdout: seen", Shown(Executed("a.ipynb").Cells[1]));
    }

    [Fact]
    public async Task A_run_never_writes_over_the_notebooks_that_it_runs()
    {
        var path = WriteNotebook("a.ipynb", "1");
        var before = File.ReadAllBytes(path);

        var outcome = (await RunAsync("run", "--out", "notebooks")).Expect(2);

        Assert.Equal("notebooks/a.ipynb would be overwritten by its own results. Name another folder with --out, or use --in-place.\n", outcome.Errors);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task A_place_that_cannot_take_the_results_is_said_before_anything_runs()
    {
        WriteNotebook("a.ipynb", "File.WriteAllText(\"ran.txt\", \"\");");
        File.WriteAllText(Path.Combine(Folder, "taken"), "a file");

        var outcome = (await RunAsync("run", "--out", "taken")).Expect(3);

        Assert.StartsWith($"The results cannot be written to '{Path.Combine(Folder, "taken")}': ", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "notebooks", "ran.txt")));
    }

    [Fact]
    public async Task Cells_run_in_the_notebooks_folder()
    {
        WriteNotebook("a.ipynb", "Path.GetFileName(Environment.CurrentDirectory)");

        await RunAsync();

        Assert.Equal("notebooks", Shown(Executed("a.ipynb").Cells[0]));
    }

    [Fact]
    public async Task Tags_are_observed()
    {
        WriteNotebook("a.ipynb", NotebookCell.Code("throw new Exception(\"expected\");", "raises-exception"),
            NotebookCell.Code("\"skipped\"", "skip-execution"), NotebookCell.Code("\"end\""));

        (await RunAsync()).Expect(0);

        var cells = Executed("a.ipynb").Cells;
        Assert.Equal(["System.Exception: expected", "", "end"], cells.Select(Shown));
    }

    [Fact]
    public async Task A_display_is_updated_in_its_place_from_a_later_cell()
    {
        WriteNotebook("a.ipynb", "var handle = display(\"working\");\n\"value\"", "handle.Update(\"done\");");

        (await RunAsync()).Expect(0);

        Assert.Equal(["done|value", ""], Executed("a.ipynb").Cells.Select(Shown));
    }

    [Fact]
    public async Task What_a_child_process_prints_is_not_lost()
    {
        Skip.If(OperatingSystem.IsWindows());
        WriteNotebook("a.ipynb", "using System.Diagnostics;\nProcess.Start(\"echo\", \"from a child\").WaitForExit();\nawait Task.Delay(300);");

        (await RunAsync()).Expect(0);

        Assert.Equal("stdout: from a child\n", Shown(Executed("a.ipynb").Cells[0]));
    }

    [Theory]
    [InlineData(new[] { "run", "--nonsense" }, "There is no option '--nonsense'. Known: --corpus, --out, --set, --timeout, --in-place.\n")]
    [InlineData(new[] { "run", "--set", "topTerms" }, "--set topTerms: expected a name and a value, as in --set topTerms=40.\n")]
    [InlineData(new[] { "run", "--set", "a=1", "--set", "a=2" }, "--set a is given twice. Leave one of them out.\n")]
    [InlineData(new[] { "run", "--corpus", "" }, "--corpus is empty. Name a folder; '.' is the current one.\n")]
    [InlineData(new[] { "frobnicate" }, "'frobnicate' is neither a command nor a notebook. The commands are 'run', 'check', 'export' and 'kernel'; the names of notebooks end in .ipynb.\n")]
    [InlineData(new[] { "run", "--corpus", "--out", "x" }, "--corpus lacks its value: '--out' follows, which reads like an option.\nSee: workbook run --help\n")]
    [InlineData(new[] { "--out", "--nonsense" }, "--out lacks its value: '--nonsense' follows, which reads like an option.\nSee: workbook --help\n")]
    [InlineData(new[] { "run", "--timeout", "soon" }, "--timeout soon: expected a number of seconds above 0 and up to a week, as in --timeout 60.\n")]
    [InlineData(new[] { "run", "--in-place", "--set", "a=1" }, "--in-place refreshes the notebooks as they are written. Leave out --corpus, --set and --out, or leave out --in-place.\n")]
    public async Task Wrong_usage_is_said_and_nothing_runs(string[] arguments, string message)
    {
        WriteNotebook("a.ipynb", "1");

        Assert.Contains(message, (await RunAsync(arguments)).Expect(2).Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Folder, "artifacts")));
    }

    [Fact]
    public async Task A_notebook_that_does_not_exist_is_named() => Assert.Equal(
        "nowhere.ipynb: there is no such file. Check the path, or list the folder's notebooks.\n",
        (await RunAsync("run", "nowhere.ipynb")).Expect(3).Errors);

    private IEnumerable<string?> NamesIn(params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Folder, .. folder])).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
