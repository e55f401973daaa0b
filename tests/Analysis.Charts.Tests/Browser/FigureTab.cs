using Microsoft.Playwright;

namespace Analysis.Charts.Tests.Browser;

/// <summary>A page with a figure, and what the browser had to say about it.</summary>
public sealed class FigureTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private FigureTab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning") _complaints.Add(line.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) _complaints.Add("asked for " + request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and requests that left the machine.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The marks of an interactive chart: bars, points, cells.</summary>
    /// <param name="figure">The figure's place in the page, from 0.</param>
    public ILocator Marks(int figure) =>
        Page.Locator("figure.analysis-figure").Nth(figure).Locator(".live :is(.barlayer .point path, path.point, .heatmaplayer image)");

    public static async Task<FigureTab> OpenAsync(IBrowserContext context, Uri address)
    {
        var tab = new FigureTab(context, await context.NewPageAsync());
        await tab.Page.GotoAsync(address.AbsoluteUri);
        return tab;
    }

    /// <summary>Waits until the interactive chart has taken the drawing's place.</summary>
    public Task WaitUntilLiveAsync() => Page.WaitForFunctionAsync(
        "() => [...document.querySelectorAll('figure.analysis-figure')].every(figure => figure.querySelector('.live .main-svg') && figure.querySelector('.static').style.display === 'none')");

    /// <summary>The colour behind an element, as the browser computes it.</summary>
    public Task<string> GroundAsync(string selector) =>
        Page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).backgroundColor", selector);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
