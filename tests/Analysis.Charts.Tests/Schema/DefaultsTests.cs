namespace Analysis.Charts.Tests.Schema;

public class DefaultsTests
{
    [Fact]
    public void A_layout_has_one_panel_and_needs_no_more() => Assert.Equal(
        "Layout { Title = , Panels = 1, Columns = 1, BarMode = Group, HasLegend = , Width = 720, Height = , HasEqualSteps = False, Annotations = 0 }",
        new Layout().ToString()
            .Replace(new Layout().Panels.ToString()!, "1", StringComparison.Ordinal)
            .Replace(new Layout().Annotations.ToString()!, "0", StringComparison.Ordinal));

    [Fact]
    public void Marks_lines_and_axes_have_their_usual_looks() => Assert.Equal(
        [
            "Marker { Size = 8, Sizes = , Symbol = Circle, HasOutline = True }",
            "Stroke { Width = 2, Dash = Solid }",
            "Axis { Title = , Kind = , Minimum = , Maximum = , IsReversed = False, IsVisible = True, HasGrid = True, Categories =  }",
        ],
        [new Marker().ToString(), new Stroke().ToString(), new Axis().ToString()]);

    [Fact]
    public void Charts_are_interactive_where_they_can_be_and_load_nothing() => Assert.Equal(
        (true, (Uri?)null), (InteractiveCharts.IsEnabled, InteractiveCharts.ScriptAddress));
}
