using Microsoft.Playwright;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>A notebook that is open in Jupyter Notebook 6, in a headless Chromium of its own.</summary>
internal sealed class NotebookTab : IAsyncDisposable
{
    private const float Limit = 180_000;

    private readonly List<string> _errors = [];
    private readonly string _profile;
    private readonly IPlaywright _playwright;
    private readonly IBrowserContext _browser;

    private NotebookTab(string profile, IPlaywright playwright, IBrowserContext browser, IPage page)
    {
        _profile = profile;
        _playwright = playwright;
        _browser = browser;
        Page = page;
        page.SetDefaultTimeout(Limit);
        page.Console += (_, line) =>
        {
            if (line.Type == "error") _errors.Add($"{line.Text} ({line.Location})");
        };
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the page's scripts and the browser complained about.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Opens a notebook, and waits until its kernel is ready.</summary>
    public static async Task<NotebookTab> OpenAsync(Uri address)
    {
        var chromium = Clients.Chromium();
        var playwright = await Playwright.CreateAsync();
        var profile = Directory.CreateTempSubdirectory("analysis-browser-").FullName;
        var browser = await playwright.Chromium.LaunchPersistentContextAsync(profile, new()
        {
            ExecutablePath = chromium, Headless = true, Args = [.. Clients.ChromiumSwitches, "--disable-quic"], ViewportSize = new() { Width = 1280, Height = 900 },
        });
        var tab = new NotebookTab(profile, playwright, browser, browser.Pages[0]);
        await tab.Page.GotoAsync(address.AbsoluteUri);
        await tab.WaitUntilIdleAsync();
        return tab;
    }

    /// <summary>Waits until no cell runs or waits, and the kernel says that it is idle.</summary>
    public Task WaitUntilIdleAsync() => Page.WaitForFunctionAsync(
        """
        () => window.Jupyter?.notebook?.kernel?.info_reply?.status === 'ok'
            && !document.querySelector('.cell.running')
            && ![...document.querySelectorAll('.code_cell .input_prompt')].some(prompt => prompt.textContent.includes('*'))
            && !!document.querySelector('#kernel_indicator_icon.kernel_idle_icon')
        """);

    /// <summary>Waits until every chart is interactive. Where the build had no plotly.js the test is skipped.</summary>
    public async Task ShowChartsAsync()
    {
        Clients.Plotly(Analysis.Charts.InteractiveCharts.IsEmbedded);
        await Page.WaitForFunctionAsync(
            "() => document.querySelectorAll('figure.analysis-figure').length > 0 && [...document.querySelectorAll('figure.analysis-figure .static')].every(drawing => drawing.style.display === 'none')");
    }

    /// <summary>Picks an entry of a menu, as a user does.</summary>
    public async Task PickAsync(string menu, string entry)
    {
        await Page.ClickAsync(menu);
        await Page.ClickAsync(entry);
    }

    /// <summary>Adds a cell at the end and types into it.</summary>
    public async Task<ILocator> TypeAsync(string code)
    {
        await Page.EvaluateAsync("() => { const n = Jupyter.notebook; n.insert_cell_at_bottom('code'); n.select(n.ncells() - 1); n.edit_mode(); }");
        await Page.Keyboard.TypeAsync(code);
        return Page.Locator(".code_cell").Last;
    }

    /// <summary>Makes a picture of the whole notebook, for whoever wants to look at it.</summary>
    public async Task PictureAsync(string name)
    {
        // The notebook scrolls within the page: a picture of all of it needs a window of its height.
        var height = await Page.EvaluateAsync<int>("() => document.querySelector('#notebook-container').offsetHeight + 150");
        await Page.SetViewportSizeAsync(1280, Math.Clamp(height, 900, 12_000));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", name) });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
