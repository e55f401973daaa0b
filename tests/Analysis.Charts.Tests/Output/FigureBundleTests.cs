using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analysis.Charts.Output;

namespace Analysis.Charts.Tests.Output;

public class FigureBundleTests
{
    private static readonly string[] Types = ["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_is_shown_in_four_ways(string kind) => Assert.Equal(Types, Samples.Kinds[kind].ToMimeBundle().Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> Kinds => Samples.Names;

    [Fact]
    public void The_markup_has_two_pictures_and_the_data_and_runs_nothing()
    {
        var html = Samples.Kinds["bars"].ToMimeBundle()["text/html"];

        var pictures = Regex.Matches(html, "<img class=\"drawing\" alt=\"Bar chart: Three terms. [^\"]*\" src=\"data:image/svg\\+xml;base64,([^\"]+)\">").ToList();
        Assert.Equal([720, 360], pictures.Select(picture => (int)XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(picture.Groups[1].Value))).Attribute("width")!));
        Assert.Equal(["<script type=\"application/json\" class=\"figure-data\">"], Regex.Matches(html, "<script[^>]*>").Select(match => match.Value));
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", html);
    }

    [Fact]
    public void A_mark_leads_to_its_sentences_which_stand_below_escaped()
    {
        var corpus = Samples.CorpusOf($"Oil and {Samples.Hostile.Replace("\u0001", "", StringComparison.Ordinal)} again. More oil. Still oil.");

        var html = corpus.Tokenize().Frequencies().Top(1).Chart().ToMimeBundle()["text/html"];

        var link = Regex.Match(html, "<a href=\"#(figure-[0-9a-f]{12}-0-0)\" title=\"oil: [^\"]*“Oil and &lt;/script&gt;").Groups[1].Value;
        Assert.Contains($"<section id=\"{link}\"><p dir=\"auto\">oil: 3</p>", html, StringComparison.Ordinal);
        Assert.Contains("<mark>Oil</mark> and &lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mark_has_a_field_over_the_picture_where_it_is_drawn()
    {
        var html = Chart.Column([1, 2], ["a", "b"]).ToMimeBundle()["text/html"];

        var fields = Regex.Matches(html, "<span title=\"(a|b): [12]\" style=\"left:([0-9.]+)%;top:([0-9.]+)%;width:([0-9.]+)%;height:([0-9.]+)%\"></span>")
            .Select(match => match.Groups.Values.Skip(2).Select(group => double.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToList();
        Assert.Equal(2, fields.Count);
        Assert.True(fields[0][0] < fields[1][0]);
        Assert.Equal(2, fields[1][3] / fields[0][3], 1);
        Assert.Equal(fields[0][1] + fields[0][3], fields[1][1] + fields[1][3], 1);
    }

    [Fact]
    public void The_same_figure_has_the_same_name_and_another_one_another()
    {
        Assert.Equal(FigureId.Of(Samples.Kinds["bars"]), FigureId.Of(Samples.Kinds["bars"] with { }));
        Assert.NotEqual(FigureId.Of(Samples.Kinds["bars"]), FigureId.Of(Samples.Kinds["bars"].WithTitle("Other")));
    }

    public static TheoryData<string, Func<Figure>> Large => new()
    {
        { "200 bars with sentences", () => Samples.Bundled.Tokenize().Frequencies().Top(200).Chart() },
        { "5,000 points", () => Chart.Point(Numbers(5000, 1), Numbers(5000, 2)) },
        { "a network of 500 edges", () => Samples.Network(80, 500) },
    };

    // All four representations together stay below what the issue allows for one.
    [Theory]
    [MemberData(nameof(Large))]
    public void Large_figures_stay_under_a_megabyte(string name, Func<Figure> make)
    {
        var size = make().ToMimeBundle().Values.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text));

        Assert.True(size < 1_000_000, $"{name}: {size:N0} bytes");
    }

    private static double[] Numbers(int count, ulong seed)
    {
        var random = new Analysis.Statistics.SeededRandom(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 1000)];
    }
}
