using Analysis.Charts;
using Microsoft.Playwright;

namespace Analysis.Workbook.Tests.Report;

/// <summary>The charts of a report, in a browser.</summary>
[Collection("notebooks")]
public sealed class ReportChartsTests : IDisposable
{
    private readonly string _out = Directory.CreateTempSubdirectory("analysis-report-charts-").FullName;
    private readonly List<string> _complaints = [];

    public void Dispose() => Directory.Delete(_out, recursive: true);

    [SkippableFact]
    public async Task Charts_are_interactive_in_light_and_dark_on_a_laptop_and_a_phone_and_nothing_leaves_the_machine()
    {
        Clients.Plotly(InteractiveCharts.IsEmbedded);
        await RunAsync();
        Assert.Equal(["charts.js"], Directory.EnumerateFiles(Path.Combine(_out, "report"), "*.js").Select(Path.GetFileName));

        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Dark) })
        {
            await InBrowserAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme }, async page =>
            {
                await page.WaitForFunctionAsync("() => document.querySelectorAll('.live .main-svg:first-child').length === 9");
                await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"report-{width}-{scheme}.png"), FullPage = true });
                Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), $"wider than {width}");
            });
        }

        Assert.Empty(_complaints);
    }

    [SkippableFact]
    public async Task Without_scripts_the_drawings_stand_and_lead_to_their_sentences()
    {
        await RunAsync();
        await InBrowserAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            Assert.Equal(9, await page.Locator(".static .wide svg").CountAsync());
            await page.Locator(".static .wide a").First.ClickAsync();
            Assert.True(await page.Locator(".lists section:target li").First.IsVisibleAsync());
        });
        Assert.Empty(_complaints);
    }

    [SkippableFact]
    public async Task A_page_that_is_passed_on_without_the_script_is_not_blank()
    {
        await RunAsync();
        File.Delete(Path.Combine(_out, "report", "charts.js"));
        await InBrowserAsync(new(), async page => Assert.True(await page.Locator(".static .wide svg").First.IsVisibleAsync()));
    }

    private async Task RunAsync()
    {
        Clients.Chromium();
        (await WorkbookProcess.RunAsync(Repository.Root, "run", "notebooks/2-term-frequency.ipynb", "--out", _out)).Expect(0);
    }

    private async Task InBrowserAsync(BrowserNewContextOptions options, Func<IPage, Task> look)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Clients.Chromium(), Headless = true, Args = Clients.ChromiumSwitches });
        var page = await (await browser.NewContextAsync(options)).NewPageAsync();
        page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning") _complaints.Add(line.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal)) _complaints.Add("asked for " + request.Url);
        };
        await page.GotoAsync(new Uri(Path.Combine(_out, "report", "2-term-frequency.html")).AbsoluteUri);
        await look(page);
    }
}
