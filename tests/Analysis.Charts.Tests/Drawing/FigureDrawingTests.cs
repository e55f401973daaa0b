using System.Xml.Linq;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Tests.Drawing;

public class FigureDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds => Samples.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_valid_XML_of_a_size_with_words_for_those_who_do_not_see_it(string kind)
    {
        var root = XElement.Parse(Samples.Kinds[kind].ToSvg());

        Assert.Equal(Svg + "svg", root.Name);
        Assert.Matches("^0 0 720 [0-9.]+$", (string?)root.Attribute("viewBox"));
        Assert.False(string.IsNullOrEmpty((string?)root.Attribute("aria-label")));
        Assert.Empty(root.Descendants(Svg + "script"));
        Assert.DoesNotContain("NaN", root.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_stands_outside_the_drawing_on_a_page_or_a_phone(string kind)
    {
        foreach (var options in (DrawingOptions[])[DrawingOptions.Wide, DrawingOptions.Narrow])
        {
            var root = XElement.Parse(FigureDrawing.Draw(Samples.Kinds[kind], options).Svg);
            var (width, height) = ((double)root.Attribute("width")!, (double)root.Attribute("height")!);
            Assert.All(root.Descendants(Svg + "text").Where(text => text.Attribute("transform") is null), text =>
            {
                var size = (double)text.Attribute("font-size")!;
                var room = TextMeasure.Width(text.Nodes().OfType<XText>().Single().Value, size);
                var x = (double)text.Attribute("x")!;
                var left = (string?)text.Attribute("text-anchor") switch { "end" => x - room, "middle" => x - (room / 2), _ => x };
                Assert.True(left >= -1 && left + room <= width + 1, $"{kind} at {width}: '{text.Value}' from {left} to {left + room}");
                Assert.InRange((double)text.Attribute("y")!, 0, height);
            });
        }
    }

    [Fact]
    public void What_comes_from_articles_is_text_and_no_markup()
    {
        var figure = Chart.Bar([1], [Samples.Hostile], Samples.Hostile).WithTitle(Samples.Hostile).WithXAxis(Samples.Hostile)
            .WithSource(Samples.Hostile).WithHover([Samples.Hostile]);
        var root = XElement.Parse(figure.ToSvg());

        Assert.Empty(root.Descendants(Svg + "script"));
        Assert.Empty(root.Descendants(Svg + "b"));
        Assert.Contains(root.Descendants(Svg + "title"), title => title.Value.StartsWith("</script><script>alert('x')</script> & <b>\"bold\"</b> \uFFFD ]]> <!--", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_drawing() =>
        Assert.Contains("a\uFFFDb", XElement.Parse(Chart.Bar([1], ["a\uD83Db"]).ToSvg()).Value, StringComparison.Ordinal);

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        var root = XElement.Parse(Chart.Bar([8, 4, 1], ["a", "b", "c"]).ToSvg());
        var lengths = root.Descendants(Svg + "g").Where(g => g.Element(Svg + "title") is not null).Select(g => (double)g.Element(Svg + "rect")!.Attribute("width")!).ToList();

        Assert.Equal([1, 0.5, 0.125], lengths.Select(length => Math.Round(length / lengths[0], 3)));
    }

    [Fact]
    public void Bars_below_0_grow_to_the_other_side()
    {
        var bars = XElement.Parse(Chart.Column([2, -2], ["up", "down"]).ToSvg()).Descendants(Svg + "g").Where(g => g.Element(Svg + "title") is not null)
            .Select(g => g.Element(Svg + "rect")!).ToList();

        Assert.Equal((double)bars[0].Attribute("y")! + (double)bars[0].Attribute("height")!, (double)bars[1].Attribute("y")!, 1);
    }

    [Fact]
    public void A_missing_value_breaks_a_line()
    {
        var path = XElement.Parse(Chart.Line([1, 2, 3, 4], new double?[] { 1, 2, null, 4 }).ToSvg()).Descendants(Svg + "path").First();

        Assert.Equal("MLM", string.Concat(((string)path.Attribute("d")!).Where(char.IsLetter)));
    }

    [Fact]
    public void Thousands_of_points_are_one_stroke()
    {
        var xs = Enumerable.Range(0, 5000).ToArray();

        var svg = Chart.Point(xs, xs).ToSvg();

        Assert.Equal(5000, svg.Split("h0").Length - 1);
        Assert.True(svg.Length < 120_000, $"{svg.Length} characters");
    }

    [Fact]
    public void A_figure_without_marks_is_drawn_as_well()
    {
        Assert.NotNull(XElement.Parse(new Figure([]).WithTitle("Nothing").ToSvg()));
        Assert.NotNull(XElement.Parse(Chart.Bar(Array.Empty<int>(), Array.Empty<string>()).ToSvg()));
        Assert.NotNull(XElement.Parse(Chart.Heatmap([], [], []).ToSvg()));
        Assert.NotNull(XElement.Parse(Chart.Network([], []).ToSvg()));
        Assert.NotNull(XElement.Parse(Chart.Line([1.0], [double.NaN]).ToSvg()));
    }

    [Fact]
    public void The_height_that_was_given_is_the_drawings() =>
        Assert.Equal(400, (double)XElement.Parse(Chart.Line([1, 2], [1, 2]).WithSize(600, 400).WithTitle("t").WithSource("s").ToSvg()).Attribute("height")!, 0.6);

    [Theory]
    [InlineData("bars")]
    [InlineData("lines")]
    [InlineData("heatmap")]
    public void The_drawing_is_the_one_that_was_looked_at(string kind) =>
        Expectation.Matches($"{kind}.svg", Samples.Kinds[kind].ToSvg());
}
