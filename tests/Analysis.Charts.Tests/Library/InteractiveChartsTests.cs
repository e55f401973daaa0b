using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Charts.Library;

namespace Analysis.Charts.Tests.Library;

public class InteractiveChartsTests
{
    [SkippableFact]
    public void The_output_that_bears_the_script_is_known_and_holds_plotly_packed()
    {
        Clients.Plotly(InteractiveCharts.IsEmbedded);
        var html = ScriptMarkup.InNotebook(null).ToString();

        Assert.True(InteractiveCharts.IsScriptOutput(html));
        Assert.InRange(html.Length, 500_000, 1_000_000);
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(Convert.FromBase64String(PlotlyScript.Base64)), CompressionMode.Decompress), Encoding.UTF8);
        Assert.Equal(PlotlyScript.Text, unpacked.ReadToEnd());
        Assert.StartsWith("/**\n* plotly.js (cartesian - minified) v4.1.1", PlotlyScript.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void No_script_ends_early()
    {
        Clients.Plotly(InteractiveCharts.IsEmbedded);

        Assert.DoesNotContain("</script", PlotlyScript.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</script", PlotlyScript.Runtime, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, Regex.Count(ScriptMarkup.InNotebook(null).ToString(), "</script"));
        Assert.StartsWith(PlotlyScript.Text!, InteractiveCharts.ScriptFile, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_the_users_is_loaded_in_place_of_the_librarys_copy()
    {
        var html = ScriptMarkup.InNotebook(new("https://example.org/plotly.js?a=</script>")).ToString();

        Assert.Contains("\"https://example.org/plotly.js?a=%3C/script%3E\"", html, StringComparison.Ordinal);
        Assert.True(html.Length < 20_000);
        Assert.Contains("<script src=\"https://example.org/plotly.js\">", ScriptMarkup.InPage(new("https://example.org/plotly.js")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_colour_of_a_light_ground_has_its_counterpart_on_a_dark_one() =>
        Assert.All(Theme.Roles(), color => Assert.Contains($"\"{color.Light}\": \"{color.Dark}\"", PlotlyScript.Runtime, StringComparison.Ordinal));

    [Fact]
    public void Markup_of_a_figure_is_not_taken_for_the_script() =>
        Assert.False(InteractiveCharts.IsScriptOutput(Samples.Kinds["bars"].ToMimeBundle()["text/html"]));
}
