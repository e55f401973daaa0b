using Analysis.Charts;
using Analysis.Notebooks;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>Jupyter's commands run the kernel: nbconvert, run and console.</summary>
[Collection(JupyterTests.Name)]
public sealed class CommandTests : IDisposable
{
    private readonly JupyterFolder _jupyter;
    private readonly string _out = Directory.CreateTempSubdirectory("analysis-commands-").FullName;

    public CommandTests(JupyterFolder jupyter) => _jupyter = jupyter;

    public static TheoryData<string> Notebooks =>
        [.. Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_out, recursive: true);

    [SkippableTheory]
    [MemberData(nameof(Notebooks))]
    public async Task Nbconvert_executes_a_notebook(string name)
    {
        await JupyterAsync("nbconvert", "--execute", "--to", "notebook", "--output-dir", _out, Repository.PathOf("notebooks", name));

        var stored = Notebook.Load(Repository.PathOf("notebooks", name));
        var fresh = Notebook.Load(Path.Combine(_out, name));
        Assert.Equal(Shown(stored), Shown(fresh));
        Assert.Equal((".net-csharp", "C#"), (fresh.KernelName, fresh.Language));
    }

    [SkippableTheory]
    [MemberData(nameof(Notebooks))]
    public async Task Nbconvert_makes_a_page_with_the_tables(string name)
    {
        await JupyterAsync("nbconvert", "--execute", "--to", "html", "--output-dir", _out, Repository.PathOf("notebooks", name));

        var page = File.ReadAllText(Path.Combine(_out, Path.ChangeExtension(name, ".html")));
        Assert.Contains("<table", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Traceback", page, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Run_writes_what_a_script_writes()
    {
        var script = Path.Combine(_out, "script.cs");
        File.WriteAllText(script, "Console.WriteLine(\"written by a script\");\n6 * 7\n");

        var outcome = await JupyterAsync("jupyter_client.runapp", "--kernel", JupyterFolder.KernelName, script);

        Assert.Equal("written by a script\n42", outcome.Output);
    }

    [SkippableFact]
    public async Task The_console_runs_what_is_typed()
    {
        var python = Clients.Python("jupyter_console");
        var typed = "var typed = 41;\ntyped + 1\nif (typed > 0) {\n    Console.WriteLine(\"inner\");\n}\n\nexit\n";

        using var console = ClientProcess.Start(
            _jupyter, python, _out, "-m", "jupyter_console", "--kernel", JupyterFolder.KernelName, "--simple-prompt", "--ZMQTerminalInteractiveShell.kernel_timeout=60");
        var output = console.StandardOutput.ReadToEndAsync();
        var errors = console.StandardError.ReadToEndAsync();
        await console.StandardInput.WriteAsync(typed);
        console.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await console.WaitForExitAsync(limit.Token);

        Assert.Contains("Out[2]: 42", await output, StringComparison.Ordinal);
        Assert.Contains("inner", await output, StringComparison.Ordinal);
        Assert.True(console.ExitCode == 0, await errors);
    }

    // What 'jupyter COMMAND' starts: not every system has a program for each.
    private async Task<WorkbookOutcome> JupyterAsync(string module, params string[] arguments) =>
        (await ClientProcess.RunAsync(_jupyter, Clients.Python(module), _out, ["-m", module, .. arguments])).Expect(0);

    // Cell by cell; a stream that came in several parts is one. What makes charts interactive is not in the stored notebooks.
    private static IEnumerable<string> Shown(Notebook notebook) => notebook.Cells.Select(cell => string.Concat(cell.Outputs.Select(output => output switch
    {
        DisplayOutput { Data: var data } when data.Text("text/html") is { } html && InteractiveCharts.IsScriptOutput(html) => "",
        StreamOutput stream => stream.Text,
        DisplayOutput display => string.Concat(display.Data.Types.Order(StringComparer.Ordinal).Select(type => $"{type}: {display.Data.Text(type)}\n")),
        _ => output.Type,
    })));
}
