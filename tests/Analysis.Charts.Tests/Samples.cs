namespace Analysis.Charts.Tests;

/// <summary>Figures and articles that tests draw.</summary>
internal static class Samples
{
    /// <summary>What an article might carry to break out of a page.</summary>
    public const string Hostile = "</script><script>alert('x')</script> & <b>\"bold\"</b> \u0001 ]]> <!--";

    /// <summary>One figure of each kind.</summary>
    public static IReadOnlyDictionary<string, Figure> Kinds { get; } = new Dictionary<string, Figure>
    {
        ["bars"] = Chart.Bar([5, 3.5, 1], ["oil", "embargo", "talks"]).WithTitle("Three terms").WithXAxis("occurrences").WithSource("Source: made up."),
        ["columns"] = Chart.Combine(Chart.Column([3, 4, 2], ["North", "South", "East"], "first"), Chart.Column([1, 5, 3], ["North", "South", "East"], "second"))
            .WithTitle("Two groups").WithYAxis("articles"),
        ["stack"] = Chart.Combine(Chart.Column([3, 4, 2], ["North", "South", "East"], "first"), Chart.Column([1, 5, 3], ["North", "South", "East"], "second"))
            .WithBarMode(BarMode.Stack).WithTitle("Stacked").WithYAxis("articles"),
        ["lines"] = Chart.Combine(Chart.Line([1, 2, 3, 4], new double?[] { 3, 5, null, 8 }, "rising"), Chart.Line([1, 2, 3, 4], [2, 2.5, 3, 3.1], "steady"))
            .WithTitle("Two lines").WithXAxis("step").WithYAxis("value").WithAnnotation("a note", 2, 5.0),
        ["range"] = Chart.Range(
                [new DateOnly(2016, 1, 1), new(2017, 1, 1), new(2018, 1, 1), new(2021, 1, 1)],
                [2.0, 3, 2.5, 4], [1.0, 2, 2, 2.5], [3.0, 4.5, 3.5, 6]).WithTitle("An estimate").WithYAxis("per thousand words"),
        ["points"] = Chart.Point([1.0, 10, 100, 1000], [1.0, 4, 2, 8]).WithXAxis("rank", kind: AxisKind.Logarithmic).WithYAxis("value").WithTitle("Points"),
        ["labels"] = new Figure(new ScatterTrace
        {
            X = AxisValues.Of([1.0, 1.02, 5, 9]),
            Y = AxisValues.Of([3.0, 3.05, 8, 1]),
            Mode = ScatterMode.Markers | ScatterMode.Text,
            Labels = ["embargo", "blockade", "oil", "talks"],
            Label = new() { Weights = [4, 3, 2, 1] },
            Opacity = 0.8,
        }).WithTitle("Labels apart").WithXAxis("here").WithYAxis("there"),
        ["ticks"] = new Figure(new ScatterTrace
        {
            X = AxisValues.Of([1.0, 4, 4.5, 9]),
            Y = AxisValues.Of(["oil", "oil", "talks", "oil"]),
            Marker = new() { Symbol = MarkerSymbol.Tick, Size = 15, HasOutline = false },
        })
        {
            Layout = new() { Panels = [new() { Bounds = [3, 7] }] },
        }.WithTitle("Ticks").WithXAxis("place"),
        ["heatmap"] = Chart.Heatmap([[1, 2, double.NaN], [0.5, 8, 4]], ["a", "b", "c"], ["one", "two"], scaleTitle: "occurrences").WithTitle("A heat map"),
        ["diverging"] = Chart.Heatmap([[-1.5, 0.25, 0.5]], ["a", "b", "c"], ["one"], ColorScale.Diverging, "deviation").WithTitle("Around 0"),
        ["network"] = Network(12, 20),
        ["grid"] = Chart.Grid([Chart.Line([1, 2], [1, 2]).WithTitle("left"), Chart.Line([1, 2], [2, 1]).WithTitle("right"), Chart.Bar([1], ["a"]).WithTitle("below")])
            .WithTitle("Three panels"),
    };

    /// <summary>The names of the kinds, for theories.</summary>
    public static TheoryData<string> Names => [.. Kinds.Keys];

    /// <summary>A made-up network, the same every time.</summary>
    public static Figure Network(int nodes, int edges)
    {
        var random = new Analysis.Statistics.SeededRandom(7);
        NetworkNode[] actors = [.. Enumerable.Range(0, nodes).Select(i => new NetworkNode($"n{i}", $"Actor {i}", random.NextDouble(), random.NextDouble(), 1 + (i % 9)) { Group = $"group {i % 3}" })];
        NetworkEdge[] pairs = [.. Enumerable.Range(0, edges).Select(i => new NetworkEdge($"n{i % nodes}", $"n{(i * 7 + 1 + i / nodes) % nodes}", 1 + (i % 12)))];
        return Chart.Network(actors, pairs).WithTitle("Who is named together");
    }

    /// <summary>The bundled articles.</summary>
    public static Corpus Bundled { get; } = Corpus.Load(Repository.PathOf("data", "moscow-visits"));

    /// <summary>A corpus of texts, each a file of its own in a folder that is gone afterwards.</summary>
    public static Corpus CorpusOf(params IReadOnlyList<string> texts)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-charts-").FullName;
        try
        {
            for (var i = 0; i < texts.Count; i++) File.WriteAllText(Path.Combine(folder, $"{i + 1:000}.txt"), texts[i]);
            return Corpus.Load(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
