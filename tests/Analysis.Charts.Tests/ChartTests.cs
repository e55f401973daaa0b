namespace Analysis.Charts.Tests;

public class ChartTests
{
    [Fact]
    public void Bars_lie_from_top_to_bottom_and_columns_stand()
    {
        var bars = (BarTrace)Chart.Bar([3, 5], ["oil", "embargo"]).Traces[0];
        var columns = (BarTrace)Chart.Column([3, 5], ["oil", "embargo"], "terms").Traces[0];

        Assert.Equal((true, "oil", 3.0), (bars.IsHorizontal, bars.Positions.Text(0), bars.Values.Number(0)));
        Assert.True(Chart.Bar([3, 5], ["oil", "embargo"]).Layout.Panels[0].Y.IsReversed);
        Assert.Equal((false, "terms"), (columns.IsHorizontal, columns.Name));
    }

    [Fact]
    public void A_line_has_points_and_points_have_no_line() => Assert.Equal(
        [ScatterMode.Lines | ScatterMode.Markers, ScatterMode.Markers],
        new[] { Chart.Line([1, 2], [3, 4]), Chart.Point([1, 2], [3, 4]) }.Select(figure => ((ScatterTrace)figure.Traces[0]).Mode));

    [Fact]
    public void From_a_thousand_points_on_they_are_small() => Assert.Equal(
        [8, 4],
        new[] { 1000, 1001 }.Select(count => ((ScatterTrace)Chart.Point(Enumerable.Range(0, count), Enumerable.Range(0, count)).Traces[0]).Marker.Size));

    [Fact]
    public void Figures_are_combined_in_one_panel_or_set_side_by_side()
    {
        Figure[] parts = [Chart.Line([1], [2]).WithTitle("first").WithXAxis("step"), Chart.Line([1], [3]).WithTitle("second")];

        var combined = Chart.Combine(parts);
        var grid = Chart.Grid(parts);

        Assert.Equal((2, 1, "first", "step"), (combined.Traces.Count, combined.Layout.Panels.Count, combined.Layout.Title, combined.Layout.Panels[0].X.Title));
        Assert.Equal(["first", "second"], grid.Layout.Panels.Select(panel => panel.Title));
        Assert.Equal([0, 1], grid.Traces.Select(trace => trace.Panel));
    }

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "A chart needs as many values as keys; there are 2 values and 1 keys. Give one of each for every mark.", () => Chart.Bar([1, 2], ["a"]) },
        { "A chart needs as many x as y; there are 1 x and 2 y. Give one of each for every mark.", () => Chart.Point([1], [1, 2]) },
        { "A chart needs as many x as labels; there are 1 x and 0 labels. Give one of each for every mark.", () => Chart.Scatter([1], [1], ScatterMode.Text, labels: []) },
        { "A chart needs as many y as upper; there are 1 y and 2 upper. Give one of each for every mark.", () => Chart.Range([1], [1], [0], [1, 2]) },
        { "A chart needs as many values in row 1 as x; there are 1 values in row 1 and 2 x. Give one of each for every mark.", () => Chart.Heatmap([[1, 2], [1]], ["a", "b"], ["c", "d"]) },
        { "Bars need numbers as values; the first one is 'oil'. In Chart.Bar and Chart.Column the values come first, then the keys.", () => Chart.Bar(["oil"], [3]) },
        { "Chart.Combine needs at least one figure, and got none.", () => Chart.Combine() },
        { "Chart.Grid joins figures of one panel each; figure 1 has 2. Join its parts before they become a grid.", () => Chart.Grid([Chart.Grid([Chart.Bar([1], ["a"]), Chart.Bar([1], ["a"])])]) },
        { "Two nodes of the network have the id 'a'. Ids have to differ; labels need not.", () => Chart.Network([new("a", "A", 0, 0, 1), new("a", "B", 1, 1, 1)], []) },
        { "The edge from 'a' to 'b' ends at 'b', which is none of the nodes. Add the node or leave out the edge.", () => Chart.Network([new("a", "A", 0, 0, 1)], [new("a", "b", 1)]) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_said_with_what_was_found_and_what_to_do(string message, Action mistake) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(mistake).Message);

    [Fact]
    public void A_size_too_small_to_draw_in_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Bar([1], ["a"]).WithSize(199));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Bar([1], ["a"]).WithSize(200, 99));
        Assert.Equal(200, Chart.Bar([1], ["a"]).WithSize(200, 100).Layout.Width);
    }

    [Fact]
    public void Edges_are_drawn_by_width_and_speak_through_their_middles()
    {
        var figure = Chart.Network(
            [new("a", "A", 0, 0, 9), new("b", "B", 2, 0, 1) { Group = "east" }, new("c", "C", 0, 2, 1)],
            [new("a", "b", 8), new("a", "c", 1)]);

        var lines = figure.Traces.OfType<ScatterTrace>().Where(trace => trace.Mode == ScatterMode.Lines).ToList();
        Assert.Equal([2, 4], lines.Select(line => (int)Math.Round((line.Line.Width - 1) / 4 * 3) + 1));
        var middles = figure.Traces.OfType<ScatterTrace>().Single(trace => trace.Opacity == 0);
        Assert.Equal((1.0, 0.0, "A – B: 8"), (middles.X.Number(0), middles.Y.Number(0), middles.HoverText(0)));
        Assert.Equal([null, "east"], figure.Traces.Skip(3).Select(trace => trace.Name).Order());
    }
}
