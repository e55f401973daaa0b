using Microsoft.Playwright;

namespace Analysis.Charts.Tests.Browser;

/// <summary>A headless Chromium in which pages are opened as readers open them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-chart-pages-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    /// <summary>Opens a figure as the page that it is saved as.</summary>
    public Task<FigureTab> OpenAsync(Figure figure, PageSettings? settings = null) => OpenAsync([figure], settings);

    /// <summary>Opens figures in one page.</summary>
    public async Task<FigureTab> OpenAsync(IReadOnlyList<Figure> figures, PageSettings? settings = null)
    {
        var executable = Clients.Chromium();
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = Clients.ChromiumSwitches });
        var file = Path.Combine(_folder, $"figure-{Interlocked.Increment(ref _pages)}.html");
        figures[0].Save(file);
        if (figures.Count > 1)
        {
            var others = string.Concat(figures.Skip(1).Select(figure => figure.ToMimeBundle()["text/html"]));
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("</body>", others + "</body>", StringComparison.Ordinal));
        }

        var asked = settings ?? new();
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = asked.Width, Height = 900 },
            JavaScriptEnabled = asked.HasScripts,
            ColorScheme = asked.IsDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        return await FigureTab.OpenAsync(context, new Uri(file));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
