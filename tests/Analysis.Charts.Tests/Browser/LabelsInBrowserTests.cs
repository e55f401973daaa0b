using System.Text.Json;

namespace Analysis.Charts.Tests.Browser;

/// <summary>Labels with the browser's own font, whose widths the library does not know.</summary>
[Collection(BrowserTests.Name)]
public class LabelsInBrowserTests(Chromium chromium)
{
    // Half a pixel is lost where boxes are rounded.
    private const double Touch = 1;

    public static TheoryData<string, int, int> Figures => new()
    {
        { "word cloud", 1280, 150 },
        { "word cloud", 600, 150 },
        { "word cloud", 390, 150 },
        { "comparison", 1280, 30 },
        { "comparison", 390, 15 },
        { "collocation network", 1280, 40 },
        { "collocation network", 390, 15 },
    };

    [SkippableTheory]
    [MemberData(nameof(Figures))]
    public async Task No_label_lies_on_another_at_any_width(string recipe, int width, int least)
    {
        Clients.Plotly(InteractiveCharts.IsEmbedded);
        await using var tab = await chromium.OpenAsync(Recipes.RecipeTests.Recipes[recipe], new() { Width = width });
        await tab.WaitUntilLiveAsync();
        // The sizes of a cloud follow once the field is there.
        await tab.Page.WaitForTimeoutAsync(500);

        var labels = await tab.Page.EvaluateAsync<JsonElement>("""
            () => [...document.querySelectorAll('.live .textpoint text')].filter(text => text.textContent && text.style.visibility !== 'hidden').map(text => {
              const box = text.getBoundingClientRect();
              return { text: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom };
            })
            """);

        var boxes = labels.EnumerateArray().ToArray();
        Assert.InRange(boxes.Length, least, 150);
        Assert.All(boxes, box => Assert.InRange(Number(box, "right"), 0, width));
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = 0; j < i; j++) Assert.False(Overlap(boxes[i], boxes[j]), $"{boxes[i]} and {boxes[j]}");
        }

        Assert.Empty(tab.Complaints);
    }

    private static bool Overlap(JsonElement a, JsonElement b) =>
        Number(a, "left") + Touch < Number(b, "right") && Number(b, "left") + Touch < Number(a, "right")
        && Number(a, "top") + (2 * Touch) < Number(b, "bottom") && Number(b, "top") + (2 * Touch) < Number(a, "bottom");

    private static double Number(JsonElement box, string name) => box.GetProperty(name).GetDouble();
}
