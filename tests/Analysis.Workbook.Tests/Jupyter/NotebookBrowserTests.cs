using Analysis.Notebooks;
using Microsoft.Playwright;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>Notebooks in Jupyter Notebook 6, in a browser, used as people use them.</summary>
[Collection(JupyterTests.Name)]
public sealed class NotebookBrowserTests : IClassFixture<NotebookServer>
{
    private const string InterruptButton = "button[data-jupyter-action='jupyter-notebook:interrupt-kernel']";

    private readonly NotebookServer _server;

    public NotebookBrowserTests(NotebookServer server) => _server = server;

    [SkippableFact]
    public async Task Run_all_shows_the_tables_and_the_charts()
    {
        await _server.StartAsync();
        await using var tab = await NotebookTab.OpenAsync(_server.AddressOf("notebooks/2-term-frequency.ipynb"));
        await tab.PickAsync("#celllink", "#all_outputs >> text=All Output");
        await tab.PickAsync("#all_outputs", "#clear_all_output");
        Assert.Equal(0, await tab.Page.Locator(".output_area").CountAsync());

        await tab.PickAsync("#celllink", "#run_all_cells");
        await tab.WaitUntilIdleAsync();
        await tab.ShowChartsAsync();
        await tab.PictureAsync("notebook-2.png");

        Assert.Equal(0, await tab.Page.Locator(".output_error").CountAsync());
        Assert.Equal(9, await tab.Page.Locator("figure.analysis-figure .live .main-svg:first-child").CountAsync());
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("() => document.querySelectorAll('.output_html script[data-analysis]').length"));
        Assert.True(await tab.Page.Locator(".output_html table").CountAsync() >= 3);
        Assert.Equal("using", await tab.Page.Locator(".code_cell .cm-keyword").First.InnerTextAsync());
        Assert.Empty(tab.Errors);
    }

    [SkippableFact]
    public async Task A_bar_that_is_pointed_at_says_its_sentences_and_a_stored_notebook_has_its_drawings()
    {
        await _server.StartAsync();
        await using var tab = await NotebookTab.OpenAsync(_server.AddressOf("notebooks/1-corpus.ipynb"));
        await tab.Page.Locator("figure.analysis-figure .static .wide img, .output_html figure img").First.WaitForAsync();

        await tab.PickAsync("#celllink", "#run_all_cells");
        await tab.WaitUntilIdleAsync();
        await tab.ShowChartsAsync();
        await tab.Page.Locator(".live .point").First.HoverAsync(new() { Force = true });

        var said = tab.Page.Locator(".live .hoverlayer .hovertext");
        await said.WaitForAsync();
        Assert.Contains("“", await said.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }

    [SkippableFact]
    public async Task Tab_completes_and_Shift_Tab_tells_the_signature()
    {
        await using var tab = await OpenEmptyAsync("completion.ipynb");

        await tab.TypeAsync("Console.WriteL");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().get_text() === 'Console.WriteLine'");

        await tab.TypeAsync("Math.Max");
        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        var tooltip = tab.Page.Locator("#tooltip .tooltiptext");
        await tooltip.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        Assert.Contains("Max(", await tooltip.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }

    [SkippableFact]
    public async Task The_interrupt_button_stops_a_cell_and_restart_begins_anew()
    {
        await using var tab = await OpenEmptyAsync("interrupt.ipynb");

        var loop = await tab.TypeAsync("while (true) { }");
        await tab.Page.Keyboard.PressAsync("Control+Enter");
        await tab.Page.Locator("#kernel_indicator_icon.kernel_busy_icon").WaitForAsync();
        await tab.Page.ClickAsync(InterruptButton);
        await tab.WaitUntilIdleAsync();
        Assert.Contains("KeyboardInterrupt", await loop.Locator(".output_error").InnerTextAsync(), StringComparison.Ordinal);

        await tab.PickAsync("#kernellink", "#restart_kernel");
        await tab.Page.ClickAsync(".modal-dialog .btn-danger");
        await tab.Page.WaitForFunctionAsync("() => Jupyter.notebook.kernel.is_connected()");
        await tab.WaitUntilIdleAsync();
        var sum = await tab.TypeAsync("1 + 1");
        await tab.Page.Keyboard.PressAsync("Control+Enter");
        await sum.Locator(".output_result").WaitForAsync();
        Assert.Equal("Out[1]:", (await sum.Locator(".output_prompt").InnerTextAsync()).Trim());
        Assert.Equal("2", (await sum.Locator(".output_result").InnerTextAsync()).Trim());
    }

    [SkippableFact]
    public async Task A_cell_that_asks_shows_a_field_and_takes_what_is_typed()
    {
        await using var tab = await OpenEmptyAsync("input.ipynb");

        var cell = await tab.TypeAsync("Console.ReadLine()");
        await tab.Page.Keyboard.PressAsync("Control+Enter");
        await cell.Locator("input.raw_input").FillAsync("typed by hand");
        await tab.Page.Keyboard.PressAsync("Enter");
        await cell.Locator(".output_result").WaitForAsync();

        Assert.Equal("typed by hand", (await cell.Locator(".output_result").InnerTextAsync()).Trim());
    }

    private async Task<NotebookTab> OpenEmptyAsync(string name)
    {
        await _server.StartAsync();
        var path = _server.Write(name, Notebook.Create(JupyterFolder.KernelName, ".NET (C#)", "C#"));
        return await NotebookTab.OpenAsync(_server.AddressOf(path));
    }
}
