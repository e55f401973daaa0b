using System.Globalization;

namespace Analysis.Charts.Tests.Recipes;

public class RecipeTests
{
    private static readonly Tokens Tokens = Samples.Bundled.Tokenize();

    public static IReadOnlyDictionary<string, Figure> Recipes { get; } = new Dictionary<string, Figure>
    {
        ["term bars"] = Tokens.Frequencies().Top(25).Chart(),
        ["terms by group"] = Tokens.FrequenciesByOutlet().Top(12).Chart(),
        ["heat map"] = Tokens.FrequenciesByOutlet().Top(12).Heatmap(),
        ["terms over time"] = Tokens.FrequenciesOverTime(Period.Year).Top(4).Chart(),
        ["zipf plot"] = Tokens.Ranks().Chart(),
        ["key terms"] = Tokens.KeynessByOutlet().Chart(5),
        ["comparison"] = Tokens.Compare(article => article.Date.Value?.Year < 2019).Chart("before 2019", "since then"),
        ["collocation network"] = Tokens.Collocations().Chart(),
        ["dispersion plot"] = Tokens.LexicalDispersion("haftar", "embargo", "oil").Chart(),
        ["bursts"] = Tokens.FrequenciesOverTime(Period.Year).Top(4).Chart(Tokens.Bursts(Period.Year)),
        ["word cloud"] = Tokens.Frequencies().WordCloud(),
        ["corpus overview"] = Samples.Bundled.Chart(),
    };

    public static TheoryData<string> Names => [.. Recipes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_recipe_says_its_subject_its_units_its_source_and_what_it_shows(string name)
    {
        var figure = Recipes[name];

        Assert.False(string.IsNullOrEmpty(figure.Layout.Title));
        Assert.All(figure.Layout.Panels, panel => Assert.False(
            string.IsNullOrEmpty(panel.X.Title) && string.IsNullOrEmpty(panel.Y.Title) && figure.Traces.OfType<HeatmapTrace>().All(trace => trace.ScaleTitle is null)));
        Assert.StartsWith($"Source: moscow-visits; {Samples.Bundled.Count} articles; ", figure.Source, StringComparison.Ordinal);
        Assert.InRange(figure.ToString().Length, 40, 1500);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_recipe_leads_back_to_the_text(string name)
    {
        var evidence = Recipes[name].Evidence;

        Assert.NotEmpty(evidence);
        Assert.All(evidence, row => Assert.InRange(row.Start, 0, Samples.Bundled[row.Article].Text.Length - row.Length));
    }

    [Fact]
    public void The_bars_are_the_terms_in_their_order_with_their_occurrences()
    {
        var terms = Tokens.Frequencies().Top(25);
        var bars = (BarTrace)Recipes["term bars"].Traces[0];

        Assert.Equal(terms.Select(term => term.Term), Enumerable.Range(0, 25).Select(bars.Positions.Text));
        Assert.Equal(terms.Select(term => term.PerThousand), Enumerable.Range(0, 25).Select(bars.Values.Number));
        Assert.Equal(terms.Select(term => term.Count), bars.Evidence!.Select(mark => mark!.Total));
        Assert.All(terms.Zip(bars.Evidence!), pair => Assert.All(pair.Second!.Sentences, sentence =>
            Assert.StartsWith(pair.First.Term, sentence.Match.ToLowerInvariant().Replace('’', '\''), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_groups_mark_leads_to_sentences_of_that_group_only()
    {
        var figure = Recipes["terms by group"];

        foreach (var trace in figure.Traces)
        {
            Assert.All(trace.Evidence!.OfType<MarkEvidence>().SelectMany(mark => mark.Sentences), sentence =>
                Assert.Equal(trace.Name, Samples.Bundled[sentence.Article].Outlet.Value ?? "(unknown)"));
        }
    }

    [Fact]
    public void The_heat_map_has_the_numbers_of_the_frame()
    {
        var byOutlet = Tokens.FrequenciesByOutlet().Top(12);
        var cells = (HeatmapTrace)byOutlet.Heatmap().Traces[0];

        Assert.Equal(byOutlet.Select(row => row.PerThousand!.Value), Enumerable.Range(0, cells.Count).Select(cells.ValueOf));
    }

    [Fact]
    public void Each_term_over_time_has_a_panel_over_the_same_axis_and_intervals_around_its_values()
    {
        var figure = Recipes["terms over time"];
        var lines = figure.Traces.OfType<ScatterTrace>().Where(trace => !trace.IsFilled).ToList();

        Assert.Equal(4, figure.Layout.Panels.Count);
        Assert.Single(figure.Layout.Panels.Select(panel => panel.Y.Maximum).Distinct());
        Assert.All(lines, line => Assert.Contains(line.Hover!, text => text.Contains("95 % interval", StringComparison.Ordinal)));
    }

    [Fact]
    public void Periods_without_articles_are_gaps_and_not_zeros()
    {
        var line = (ScatterTrace)Recipes["terms over time"].Traces.First(trace => trace.HasHover);

        Assert.Contains(Enumerable.Range(0, line.Count), line.Y.IsMissing);
        Assert.Contains(line.Hover!, text => text.EndsWith("no articles", StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_has_every_dated_article_and_says_how_many_are_not()
    {
        var discs = (ScatterTrace)Recipes["corpus overview"].Traces[0];
        var undated = Samples.Bundled.Count(article => !article.Date.IsKnown);

        Assert.Equal(Samples.Bundled.Count - undated, discs.Evidence!.Sum(mark => mark!.Total));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{undated} undated articles not drawn"), Recipes["corpus overview"].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_without_dates_or_outlets_is_drawn_and_says_so()
    {
        var figure = Samples.CorpusOf("just some words", "and a few more").Chart();

        Assert.Contains("no article has a date", figure.Source, StringComparison.Ordinal);
        Assert.NotEmpty(figure.ToSvg());
    }

    [Fact]
    public void Results_without_rows_are_drawn_as_well()
    {
        Assert.NotEmpty(Tokens.Frequencies().Top(0).Chart().ToSvg());
        Assert.NotEmpty(Tokens.FrequenciesByOutlet().Top(0).Chart().ToSvg());
        Assert.NotEmpty(Tokens.FrequenciesByOutlet().Top(0).Heatmap().ToSvg());
        Assert.NotEmpty(Tokens.FrequenciesOverTime(Period.Year).Top(0).Chart().ToSvg());
        Assert.NotEmpty(Tokens.FrequenciesOverTime(Period.Year).Top(0).Chart(Tokens.Bursts(Period.Year)).ToSvg());
        Assert.NotEmpty(Tokens.Frequencies().Top(0).WordCloud().ToSvg());
        Assert.NotEmpty(Tokens.KeynessByOutlet().Chart(0).ToSvg());
        Assert.NotEmpty(Tokens.Collocations().Chart(0).ToSvg());
        Assert.NotEmpty(Tokens.LexicalDispersion().Chart().ToSvg());
    }

    [Fact]
    public void A_corpus_without_words_is_drawn_as_well()
    {
        var empty = Samples.CorpusOf("…", "–").Tokenize();

        Assert.Equal(0, empty.Count);
        Assert.All(
            [
                empty.Ranks().Chart(), empty.VocabularyGrowth().Chart(), empty.Frequencies().WordCloud(), empty.KeynessByOutlet().Chart(),
                empty.Compare(_ => true).Chart(), empty.Collocations().Chart(), empty.LexicalDispersion("oil").Chart(),
            ],
            figure =>
            {
                Assert.NotEmpty(figure.ToSvg());
                Assert.NotEmpty(figure.ToJson());
                Assert.NotEmpty(figure.Layout.Title!);
            });
    }
}
