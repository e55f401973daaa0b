namespace Analysis.Charts.Tests.Browser;

/// <summary>Figures in a browser that runs no scripts.</summary>
[Collection(BrowserTests.Name)]
public class DrawingInBrowserTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData(1280, ".wide", ".narrow")]
    [InlineData(390, ".narrow", ".wide")]
    public async Task Every_drawing_stands(int width, string shown, string hidden)
    {
        await using var tab = await chromium.OpenAsync([.. Samples.Kinds.Values], new() { Width = width, HasScripts = false });

        foreach (var (kind, at) in Samples.Kinds.Keys.Select((kind, at) => (kind, at)))
        {
            var figure = tab.Page.Locator("figure.analysis-figure").Nth(at);
            Assert.True(await figure.Locator($"{shown} img").IsVisibleAsync(), kind);
            Assert.False(await figure.Locator($"{hidden} img").IsVisibleAsync(), kind);
            Assert.InRange((await figure.Locator($"{shown} img").BoundingBoxAsync())!.Width, 300, width);
            Assert.True(await figure.Locator($"{shown} img").EvaluateAsync<bool>("img => img.naturalWidth > 0"), $"{kind}: the picture is broken");
        }

        Assert.Empty(tab.Complaints);
    }

    [SkippableFact]
    public async Task It_takes_the_readers_theme()
    {
        var grounds = new List<string>();
        foreach (var isDark in (bool[])[false, true])
        {
            await using var tab = await chromium.OpenAsync(Samples.Kinds["bars"], new() { HasScripts = false, IsDark = isDark });
            // What a reader sees: the first pixel of the picture, put on a canvas by the browser.
            grounds.Add(await tab.Page.EvaluateAsync<string>("""
                async () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 4, height: 4 });
                  const picture = document.querySelector('.wide img');
                  await picture.decode();
                  canvas.getContext('2d').drawImage(picture, 0, 0, picture.naturalWidth, picture.naturalHeight);
                  return [...canvas.getContext('2d').getImageData(2, 2, 1, 1).data].join(' ');
                }
                """));
        }

        Assert.Equal(["253 252 250 255", "23 24 26 255"], grounds);
    }

    [SkippableFact]
    public async Task A_mark_that_is_clicked_opens_its_list_without_any_script()
    {
        await using var tab = await chromium.OpenAsync(Samples.Bundled.Tokenize().Frequencies().Top(10).Chart(), new() { HasScripts = false });

        await tab.Page.Locator(".wide a").Nth(3).ClickAsync();

        Assert.EndsWith("-0-3", await tab.Page.Locator(".lists section:target").GetAttributeAsync("id"), StringComparison.Ordinal);
        Assert.True(await tab.Page.Locator(".lists section:target").IsVisibleAsync());
    }
}
