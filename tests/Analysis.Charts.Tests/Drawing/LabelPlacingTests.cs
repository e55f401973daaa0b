using System.Text.Json;
using System.Xml.Linq;
using Analysis.Charts.Drawing;
using Analysis.Statistics;

namespace Analysis.Charts.Tests.Drawing;

public class LabelPlacingTests
{
    private static readonly Frame Field = new(40, 30, 600, 400);

    [Fact]
    public void No_label_lies_on_another_or_on_a_mark_or_beyond_the_field()
    {
        foreach (var (seed, random) in Seeds.Of(25))
        {
            var points = Points(random, 5 + random.Next(200));
            var placing = Place(points, out var x, out var y);
            var boxes = Enumerable.Range(0, points.Count).Where(mark => placing.Of(points, 0, mark) is not null)
                .Select(mark => LabelBoxes.Of(points.Labels![mark], x.Of(points.X, mark), y.Of(points.Y, mark), placing.Of(points, 0, mark)!.Value, 8, LabelBoxes.Size))
                .ToList();

            Assert.NotEmpty(boxes);
            Assert.All(boxes, box => Assert.True(Field.Contains(box), $"seed {seed}: {box} is not in the field"));
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = 0; j < i; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"seed {seed}: {boxes[i]} and {boxes[j]}");
                for (var mark = 0; mark < points.Count; mark++)
                    Assert.False(boxes[i].Overlaps(new(x.Of(points.X, mark) - 3, y.Of(points.Y, mark) - 3, 6, 6)), $"seed {seed}: {boxes[i]} lies on mark {mark}");
            }
        }
    }

    [Fact]
    public void A_label_alone_stands_on_the_right_and_on_the_left_at_the_fields_end()
    {
        Assert.Equal([LabelPlace.Right, LabelPlace.Left], Sides([0.1, 0.999], [0.5, 0.5], [1, 2]));
    }

    // The points are 12 pixels apart, one above the other; a line of text takes 14.
    [Fact]
    public void Of_two_labels_that_would_meet_the_weightier_has_the_better_side()
    {
        Assert.Equal([LabelPlace.Right, LabelPlace.Left], Sides([0.5, 0.5], [0.5, 0.53], [2, 1]));
        Assert.Equal([LabelPlace.Left, LabelPlace.Right], Sides([0.5, 0.5], [0.5, 0.53], [1, 2]));
        Assert.Equal([LabelPlace.Right, LabelPlace.Right], Sides([0.5, 0.5], [0.5, 0.55], [1, 2]));
    }

    [Fact]
    public void A_label_that_is_wider_than_the_field_is_left_out()
    {
        var points = Trace([0.5], [0.5], [1], [new string('m', 200)]);

        Assert.Null(Place(points, out _, out _).Of(points, 0, 0));
    }

    [Fact]
    public void Without_weights_every_label_stands_where_its_trace_says()
    {
        var points = Trace([0.5, 0.5], [0.5, 0.5], [1, 1], ["one", "two"]) with { Label = new() { Place = LabelPlace.Above } };
        var placing = Place(points, out _, out _);

        Assert.Equal(LabelPlace.Above, placing.Of(points, 0, 0));
        Assert.Equal(LabelPlace.Above, placing.Of(points, 0, 1));
    }

    [Fact]
    public void The_drawing_and_the_interactive_figure_show_the_same_labels()
    {
        foreach (var (_, random) in Seeds.Of(5))
        {
            var figure = new Figure(Points(random, 120)).WithTitle("Labels");
            var drawn = XElement.Parse(figure.ToSvg()).Descendants().Where(element => ((string?)element.Attribute("class"))?.Contains("halo", StringComparison.Ordinal) == true)
                .Select(element => element.Value);
            var interactive = JsonSerializer.Deserialize<JsonElement>(figure.ToJson()).GetProperty("data")[0].GetProperty("text").EnumerateArray()
                .Select(text => text.GetString()!).Where(text => text.Length > 0);

            Assert.Equal(interactive, drawn);
        }
    }

    private static LabelPlace?[] Sides(double[] x, double[] y, double[] weights)
    {
        var points = Trace(x, y, weights, [.. x.Select((_, at) => $"word{at}")]);
        var placing = Place(points, out _, out _);
        return [.. x.Select((_, mark) => placing.Of(points, 0, mark))];
    }

    private static LabelPlacing Place(ScatterTrace points, out Scale x, out Scale y)
    {
        (x, y) = (new(AxisKind.Linear, 0, 1, [], false), new(AxisKind.Linear, 0, 1, [], false));
        x.Place(Field.Left, Field.Right);
        y.Place(Field.Bottom, Field.Top);
        return LabelPlacing.Of([(points, 0)], x, y, Field);
    }

    private static ScatterTrace Points(SeededRandom random, int count) => Trace(
        [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())], [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())],
        [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(10))], [.. Enumerable.Range(0, count).Select(_ => Seeds.Word(random))]);

    private static ScatterTrace Trace(double[] x, double[] y, double[] weights, string[] labels) => new()
    {
        X = AxisValues.Of(x),
        Y = AxisValues.Of(y),
        Mode = ScatterMode.Markers | ScatterMode.Text,
        Labels = labels,
        Label = new() { Weights = weights },
    };
}
