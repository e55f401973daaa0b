namespace Analysis.Kernel.Tests.Session;

public class DisplayTests : SessionTest
{
    [Fact]
    public async Task Display_shows_values_where_they_come()
    {
        await ValueAsync("display(1); Console.WriteLine(\"between\"); display(\"two\");");

        Assert.Equal(["display: 1", "Out: between\n", "display: two"], Listener.Outputs);
    }

    [Fact]
    public async Task A_trailing_display_is_shown_once()
    {
        Assert.Null(await ValueAsync("display(1)"));
        Assert.Equal(["display: 1"], Listener.Outputs);
    }

    [Fact]
    public async Task A_display_is_updated_from_a_later_cell()
    {
        await ValueAsync("var handle = display(\"working\");");
        await ValueAsync("handle.Update(\"done\");");

        Assert.Equal(["display: working", "update: done"], Listener.Outputs);
    }

    [Fact]
    public async Task Html_is_shown_as_it_is()
    {
        var result = await RunAsync("HTML(\"<b>bold</b>\")");

        Assert.Equal("<b>bold</b>", result.Value!["text/html"]);
    }

    [Fact]
    public async Task A_formatter_that_the_user_registers_is_used()
    {
        await ValueAsync("using Analysis.Display;\nrecord Point(int X, int Y);\nFormatters.Register<Point>(p => $\"<{p.X}|{p.Y}>\");");

        Assert.Equal("<1|2>", await ValueAsync("new Point(1, 2)"));
    }
}
