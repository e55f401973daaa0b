using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Analysis.Charts.Tests;

/// <summary>The drawing and the interactive figure show the same: as many marks, in the same order, at the same values.</summary>
public class SameDataTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => [.. Samples.Kinds.Keys.Except(["network", "grid"])];

    public static TheoryData<string> All => Samples.Names;

    [Theory]
    [MemberData(nameof(All))]
    public void Each_mark_says_the_same_in_both(string kind)
    {
        var figure = Samples.Kinds[kind];
        var drawn = XElement.Parse(figure.ToSvg()).Descendants(Svg + "title")
            .Where(title => title.Parent!.Name == Svg + "g" && title.Parent.Elements().Skip(1).FirstOrDefault()?.Name != Svg + "text").Select(title => title.Value).ToList();
        var interactive = Traces(figure).Where(trace => trace.TryGetProperty("hovertext", out _)).SelectMany(Said).ToList();

        Assert.Equal(interactive, drawn);
        Assert.NotEmpty(drawn);
    }

    // A reader who measures the drawing with its own axis finds the values that the interactive figure was given.
    [Fact]
    public void Bars_stand_where_the_interactive_figures_values_are()
    {
        var figure = Samples.Kinds["bars"];
        var values = Numbers(Traces(figure)[0].GetProperty("x"));
        var range = Numbers(Layout(figure).GetProperty("xaxis").GetProperty("range"));
        var rects = Marks(figure, "rect").ToList();
        var field = rects.Max(rect => Number(rect, "width")) / values.Max() * (range[1] - range[0]);

        Assert.Equal(values, rects.Select(rect => Math.Round(Number(rect, "width") / field * (range[1] - range[0]), 2)));
    }

    [Fact]
    public void Points_stand_where_the_interactive_figures_values_are()
    {
        var figure = Chart.Point([1.0, 5, 9, 2.5], [3.0, 4.5, 8, 1]);
        var (x, y) = (Numbers(Traces(figure)[0].GetProperty("x")), Numbers(Traces(figure)[0].GetProperty("y")));
        var circles = Marks(figure, "circle").ToList();

        Assert.Equal(x, Unscaled([.. circles.Select(circle => Number(circle, "cx"))], x));
        Assert.Equal(y, Unscaled([.. circles.Select(circle => Number(circle, "cy"))], y));
    }

    [Fact]
    public void Cells_have_the_colours_of_the_interactive_figures_scale()
    {
        var figure = Samples.Kinds["heatmap"];
        var trace = Traces(figure)[0];
        var (low, high) = (trace.GetProperty("zmin").GetDouble(), trace.GetProperty("zmax").GetDouble());
        var expected = trace.GetProperty("z").EnumerateArray().SelectMany(row => row.EnumerateArray())
            .Select(value => value.ValueKind == JsonValueKind.Null ? Theme.Light.Rule : ColorScale.Sequential.At((value.GetDouble() - low) / (high - low)));

        Assert.Equal(expected, Marks(figure, "rect").Select(rect => (string)rect.Attribute("fill")!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_legend_lists_the_same_names(string kind)
    {
        var figure = Samples.Kinds[kind];
        var names = Traces(figure).Where(trace => trace.GetProperty("showlegend").GetBoolean()).Select(trace => trace.GetProperty("name").GetString()!).ToList();
        var texts = XElement.Parse(figure.ToSvg()).Descendants(Svg + "text").Select(text => text.Value).ToList();

        Assert.All(Layout(figure).GetProperty("showlegend").GetBoolean() ? names : [], name => Assert.Contains(name, texts));
    }

    private static IEnumerable<string> Said(JsonElement trace) => trace.GetProperty("hovertext").EnumerateArray()
        .SelectMany(text => text.ValueKind == JsonValueKind.Array ? text.EnumerateArray().Select(cell => cell.GetString()!) : [text.GetString()!])
        .Zip(Exists(trace)).Where(mark => mark.Second).Select(mark => WebUtility.HtmlDecode(mark.First.Replace("<br>", "\n", StringComparison.Ordinal)));

    // A mark without a value is not drawn, and plotly does not draw it either; a heat map has a cell for it.
    private static IEnumerable<bool> Exists(JsonElement trace) => trace.TryGetProperty("z", out var rows)
        ? rows.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(_ => true)
        : trace.GetProperty("y").EnumerateArray().Select(value => value.ValueKind != JsonValueKind.Null);

    private static JsonElement[] Traces(Figure figure) => [.. JsonSerializer.Deserialize<JsonElement>(figure.ToJson()).GetProperty("data").EnumerateArray()];

    private static JsonElement Layout(Figure figure) => JsonSerializer.Deserialize<JsonElement>(figure.ToJson()).GetProperty("layout");

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    private static IEnumerable<XElement> Marks(Figure figure, string shape) => XElement.Parse(figure.ToSvg()).Descendants(Svg + "g")
        .Where(g => g.Element(Svg + "title") is not null).Select(g => g.Element(Svg + shape)).OfType<XElement>();

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    // Pixels to values by the first two marks; all others have to follow.
    private static IEnumerable<double> Unscaled(double[] pixels, double[] values)
    {
        var step = (values[1] - values[0]) / (pixels[1] - pixels[0]);
        return pixels.Select(pixel => Math.Round(values[0] + ((pixel - pixels[0]) * step), 2));
    }
}
