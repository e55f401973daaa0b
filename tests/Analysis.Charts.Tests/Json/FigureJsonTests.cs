using System.Text.Json;

namespace Analysis.Charts.Tests.Json;

public class FigureJsonTests
{
    public static TheoryData<string> Kinds => Samples.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_data_layout_and_config(string kind)
    {
        var figure = JsonSerializer.Deserialize<JsonElement>(Samples.Kinds[kind].ToJson());

        Assert.Equal(["data", "layout", "config"], figure.EnumerateObject().Select(part => part.Name));
        Assert.True(figure.GetProperty("data").GetArrayLength() >= Samples.Kinds[kind].Traces.Count);
        Assert.Equal(
            """{"responsive":true,"displaylogo":false,"showSendToCloud":false,"plotlyServerURL":"","modeBarButtonsToRemove":["sendChartToCloud","select2d","lasso2d","autoScale2d"]}""",
            figure.GetProperty("config").GetRawText());
    }

    [Fact]
    public void Bars_are_written_as_plotlys_reference_has_them()
    {
        var trace = JsonSerializer.Deserialize<JsonElement>(Chart.Bar([3, 5.25], ["oil", "embargo"], "terms").WithHover(["a", "b"]).ToJson()).GetProperty("data")[0];

        Assert.Equal(
            """{"type":"bar","name":"terms","showlegend":true,"xaxis":"x","yaxis":"y","orientation":"h","x":[3,5.25],"y":["oil","embargo"],"marker":{"color":"#0a4a94"},"hoverinfo":"text","hovertext":["a","b"]}""",
            trace.GetRawText());
    }

    [Fact]
    public void Days_gaps_and_names_keep_their_kind()
    {
        var data = JsonSerializer.Deserialize<JsonElement>(Chart.Line([new DateOnly(2016, 11, 29), new(2016, 11, 30)], new double?[] { 1, null }).ToJson());

        Assert.Equal("""["2016-11-29","2016-11-30"]""", data.GetProperty("data")[0].GetProperty("x").GetRawText());
        Assert.Equal("[1,null]", data.GetProperty("data")[0].GetProperty("y").GetRawText());
        Assert.Equal("date", data.GetProperty("layout").GetProperty("xaxis").GetProperty("type").GetString());
    }

    [Fact]
    public void What_comes_from_articles_is_no_markup_to_plotly()
    {
        var json = Chart.Bar([1], [Samples.Hostile], Samples.Hostile).WithTitle(Samples.Hostile).WithHover([Samples.Hostile]).WithSource(Samples.Hostile).ToJson();

        // In the page's source nothing ends the script; in plotly's texts nothing is a tag but its own line break.
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        var figure = JsonSerializer.Deserialize<JsonElement>(json);
        Assert.All(Texts(figure.GetProperty("data")).Append(figure.GetProperty("layout").GetProperty("title").GetProperty("text").GetString()!),
            text => Assert.DoesNotContain("<", text.Replace("<br>", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Hover_text_is_broken_into_lines_that_fit_beside_the_pointer()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 60));
        var hover = JsonSerializer.Deserialize<JsonElement>(Chart.Bar([1], ["a"]).WithHover([words]).ToJson()).GetProperty("data")[0].GetProperty("hovertext")[0].GetString()!;

        Assert.All(hover.Split("<br>"), line => Assert.InRange(line.Length, 1, 64));
        Assert.Equal(words, hover.Replace("<br>", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Panels_have_their_own_axes_in_their_own_part_of_the_field()
    {
        var layout = JsonSerializer.Deserialize<JsonElement>(Samples.Kinds["grid"].ToJson()).GetProperty("layout");

        Assert.Equal("[0,0.45]", layout.GetProperty("xaxis").GetProperty("domain").GetRawText());
        Assert.Equal("[0.55,1]", layout.GetProperty("xaxis2").GetProperty("domain").GetRawText());
        Assert.Equal("x3", layout.GetProperty("yaxis3").GetProperty("anchor").GetString());
        Assert.True(layout.GetProperty("yaxis3").GetProperty("domain")[1].GetDouble() < layout.GetProperty("yaxis").GetProperty("domain")[0].GetDouble());
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
