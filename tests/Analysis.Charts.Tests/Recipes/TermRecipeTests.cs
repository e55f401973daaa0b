using System.Globalization;

namespace Analysis.Charts.Tests.Recipes;

public class TermRecipeTests
{
    private static readonly Tokens Tokens = Samples.Bundled.Tokenize();

    [Fact]
    public void A_zipf_plot_has_the_first_and_the_last_rank_and_the_fitted_line_through_the_same_ranks()
    {
        var ranks = Tokens.Ranks();
        var figure = ranks.Chart();
        var (law, marks) = ((ScatterTrace)figure.Traces[0], (ScatterTrace)figure.Traces[1]);

        Assert.Equal((1.0, (double)ranks.Count), (marks.X.Number(0), marks.X.Number(marks.Count - 1)));
        Assert.Equal((ranks[0].Count, ranks[^1].Count), ((int)marks.Y.Number(0), (int)marks.Y.Number(marks.Count - 1)));
        Assert.Equal(ranks[0].Expected, law.Y.Number(0));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Zipf's law, exponent {ranks.Fit!.Value.Exponent:F2}"), law.Name);
        Assert.InRange(marks.Count, 100, 160);
    }

    [Fact]
    public void A_growth_curve_has_every_point_and_the_fitted_line()
    {
        var growth = Tokens.VocabularyGrowth();
        var figure = growth.Chart();
        var (law, marks) = ((ScatterTrace)figure.Traces[0], (ScatterTrace)figure.Traces[1]);

        Assert.Equal(growth.Select(point => (double)point.Types), Enumerable.Range(0, marks.Count).Select(marks.Y.Number));
        Assert.Equal(growth.Select(point => point.Expected), Enumerable.Range(0, law.Count).Select(law.Y.Number));
        Assert.StartsWith("Source: moscow-visits; ", figure.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_terms_stand_on_the_side_of_their_sign_with_both_counts()
    {
        var terms = Tokens.Keyness(article => article.Date.Value?.Year < 2019);
        var bars = terms.Chart(6, "before", "since").Traces.Cast<BarTrace>().SelectMany(trace => Enumerable.Range(0, trace.Count)
            .Select(at => (Term: trace.Positions.Text(at), Score: trace.Values.Number(at), Label: trace.Labels![at], trace.Opacity))).ToDictionary(bar => bar.Term);

        Assert.Equal(12, bars.Count);
        foreach (var term in terms.Top(6).Concat(terms.Bottom(6)))
        {
            Assert.Equal(term.Score, bars[term.Term].Score);
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{term.Count:N0} : {term.ReferenceCount:N0}"), bars[term.Term].Label);
            Assert.Equal(term.Corrected > 0.05, bars[term.Term].Opacity < 1);
        }
    }

    [Fact]
    public void What_a_group_avoids_is_shown_by_sentences_of_the_others()
    {
        var terms = Tokens.Keyness(article => article.Date.Value?.Year < 2019);
        foreach (var bars in terms.Chart(6).Traces.Cast<BarTrace>())
        {
            for (var at = 0; at < bars.Count; at++)
            {
                Assert.All(bars.Evidence![at]!.Sentences, sentence =>
                    Assert.Equal(bars.Values.Number(at) > 0, Samples.Bundled[sentence.Article].Date.Value?.Year < 2019));
            }
        }
    }

    [Fact]
    public void Several_groups_have_a_panel_each()
    {
        var terms = Tokens.KeynessByOutlet();

        Assert.Equal(
            terms.Select(term => term.Group).Distinct(), terms.Chart(3).Layout.Panels.Select(panel => panel.Title!));
    }

    [Fact]
    public void Words_that_both_groups_use_equally_often_share_a_mark_of_a_comparison()
    {
        var tokens = Samples.CorpusOf("oil oil oil arms arms arms talks", "talks talks").Tokenize();
        var figure = tokens.Compare(article => article.Id.StartsWith("001", StringComparison.Ordinal)).Chart("A", "B");
        var said = figure.Traces.SelectMany(trace => trace.Hover!).ToArray();

        Assert.Equal(2, said.Length);
        Assert.Contains(said, text => text.StartsWith("arms, oil: 3 occurrences in A (428,571 per million words), 0 in B", StringComparison.Ordinal));
        Assert.Contains(said, text => text.StartsWith("talks: 1 occurrence in A", StringComparison.Ordinal));
        Assert.Contains(figure.Traces.Cast<ScatterTrace>().SelectMany(trace => trace.Labels!), label => label == "arms +1");
    }

    // 1,600 pairs of counts, each with a word of its own.
    [Fact]
    public void A_comparison_of_many_words_has_a_bounded_number_of_marks_each_with_its_words()
    {
        static string Text(Func<int, int> side) => string.Join(' ', Enumerable.Range(0, 1600).SelectMany(i => Enumerable.Repeat($"w{i}", side(i))));
        var tokens = Samples.CorpusOf(Text(i => i / 40), Text(i => i % 40)).Tokenize();
        var figure = tokens.Compare(article => article.Id.StartsWith("001", StringComparison.Ordinal)).Chart();

        Assert.Equal(1400, figure.Traces.Sum(trace => trace.Count));
        Assert.All(figure.Traces, trace => Assert.Equal(trace.Count, trace.Hover!.Count));
        Assert.Contains("1,400 of 1,594 words drawn", figure.Source, StringComparison.Ordinal);
        Assert.InRange(figure.ToSvg().Length, 1, 1_500_000);
    }

    [Fact]
    public void A_collocation_network_has_a_disc_a_word_by_its_occurrences_and_no_line_from_a_word_to_itself()
    {
        var tokens = Samples.CorpusOf("very very very good oil. very very oil good.", "good oil. oil very good very.").Tokenize();
        var figure = tokens.Collocations(new() { MinimumCount = 1, StopWords = StopWords.None }).Chart();
        var (middles, discs) = ((ScatterTrace)figure.Traces[^2], (ScatterTrace)figure.Traces[^1]);

        Assert.Equal(["good", "oil", "very"], discs.Labels!.Order(StringComparer.Ordinal));
        Assert.Equal(3, middles.Count);
        Assert.Contains("very: 7 occurrences, 2 pairs drawn", discs.Hover!);
        Assert.Equal(7, discs.Evidence![discs.Labels!.ToList().IndexOf("very")]!.Total);
        Assert.Contains("pairs of a word with itself are not drawn", figure.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispersion_plot_has_a_tick_where_each_occurrence_stands_and_lines_between_articles()
    {
        var figure = Samples.CorpusOf("oil and oil", "no talks", "oil").Tokenize().LexicalDispersion("oil", "talks", "arms").Chart();
        var rows = figure.Traces.Cast<ScatterTrace>().Select(trace => Enumerable.Range(0, trace.Count).Select(trace.X.Number).ToArray()).ToArray();

        Assert.Equal([[0, 2, 5], [4], []], rows);
        Assert.Equal([3, 5], figure.Layout.Panels[0].Bounds);
        Assert.Equal(["oil (3)", "talks (1)", "arms (0)"], figure.Layout.Panels[0].Y.Categories);
        Assert.Equal(["oil", "oil", "oil"], figure.Traces[0].Evidence!.Select(mark => mark!.Sentences.Single().Match));
        Assert.Contains("oil: word 6 of 6, 003.txt", figure.Traces[0].Hover!);
    }

    [Fact]
    public void Many_occurrences_are_all_drawn_and_few_marks_speak_for_them()
    {
        var figure = Samples.CorpusOf(string.Concat(Enumerable.Repeat("oil talks embargo ", 5000))).Tokenize().LexicalDispersion("oil", "talks", "embargo").Chart();
        var (silent, speaking) = (figure.Traces.Where(trace => !trace.HasHover).ToArray(), figure.Traces.Where(trace => trace.HasHover).ToArray());

        Assert.Equal([1000, 1000, 1000], silent.Select(trace => trace.Count));
        Assert.InRange(speaking.Sum(trace => trace.Count), 450, 600);
        Assert.Equal([5000, 5000, 5000], speaking.Select(trace => trace.Evidence!.Sum(mark => mark!.Total)));
    }

    [Fact]
    public void A_burst_is_shaded_from_half_a_period_before_it_to_half_a_period_behind_it()
    {
        var bursts = Tokens.Bursts(Period.Year);
        var burst = bursts[0];
        var figure = Tokens.FrequenciesOverTime(Period.Year).Only(burst.Term).Chart(bursts);
        var shade = figure.Traces.OfType<ScatterTrace>().First(trace => trace.Name == "burst");
        var (from, to) = (new DateOnly(int.Parse(burst.First, CultureInfo.InvariantCulture), 1, 1), new DateOnly(int.Parse(burst.Last, CultureInfo.InvariantCulture) + 1, 1, 1));

        Assert.InRange(shade.X.Number(0), from.DayNumber - 184, from.DayNumber - 181);
        Assert.InRange(shade.X.Number(1), to.DayNumber - 184, to.DayNumber - 181);
        Assert.Contains("Kleinberg", figure.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Bursts_of_other_steps_of_time_are_refused()
    {
        var bursts = Tokens.Bursts(Period.Month);
        var error = Assert.Throws<ArgumentException>(() => Tokens.FrequenciesOverTime(Period.Year).Only(bursts[0].Term).Chart(bursts));

        Assert.Contains(bursts.Of(bursts[0].Term)[0].First, error.Message, StringComparison.Ordinal);
        Assert.Contains("Give both the same steps of time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_of_a_word_in_a_cloud_is_in_proportion_to_the_root_of_its_occurrences()
    {
        var terms = Tokens.Frequencies();
        var cloud = (ScatterTrace)terms.WordCloud().Traces[0];

        Assert.Equal(terms.Take(150).Select(term => term.Term), cloud.Labels);
        Assert.All(Enumerable.Range(0, 150), at => Assert.Equal(
            Math.Sqrt((double)terms[at].Count / terms[0].Count), cloud.Label.Sizes![at] / cloud.Label.Sizes[0], 12));
    }

    [Fact]
    public void Words_that_are_too_small_or_find_no_room_are_said()
    {
        var common = string.Concat(Enumerable.Repeat("oil ", 4000));
        var figure = Samples.CorpusOf(common + "embargo embargo embargo embargo talks").Tokenize().Frequencies().WordCloud();

        Assert.Equal(["oil"], ((ScatterTrace)figure.Traces[0]).Labels);
        Assert.Contains("2 of them would be too small to read", figure.Source, StringComparison.Ordinal);

        var wide = Samples.CorpusOf(string.Concat(Enumerable.Repeat(new string('m', 120) + " ", 4)) + "oil").Tokenize().Frequencies().WordCloud();
        Assert.Contains("no room for mmm", wide.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_recipe_makes_the_same_bits_twice()
    {
        var again = Samples.Bundled.Tokenize();

        Assert.Equal(RecipeTests.Recipes["word cloud"].ToJson(), again.Frequencies().WordCloud().ToJson());
        Assert.Equal(RecipeTests.Recipes["collocation network"].ToJson(), again.Collocations().Chart().ToJson());
        Assert.Equal(RecipeTests.Recipes["collocation network"].ToSvg(), again.Collocations().Chart().ToSvg());
        Assert.Equal(RecipeTests.Recipes["zipf plot"].ToSvg(), again.Ranks().Chart().ToSvg());
        Assert.Equal(RecipeTests.Recipes["key terms"].ToSvg(), again.KeynessByOutlet().Chart(5).ToSvg());
        Assert.NotEqual(RecipeTests.Recipes["word cloud"].ToJson(), again.Frequencies().WordCloud(seed: 2).ToJson());
    }
}
