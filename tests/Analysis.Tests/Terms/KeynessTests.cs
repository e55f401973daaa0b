using Analysis.Statistics;
using Analysis.Terms.KeyTerms;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class KeynessTests
{
    private static readonly KeynessOptions All = new() { StopWords = StopWords.None, MinimumCount = 1 };

    // First group: army 3, port 1, the 2 in 6 words; second: army 1, navy 4, the 3 in 8 words.
    private static readonly Tokens Tokens = Articles.Corpus(
        ("a/1.txt", "the army army"), ("a/2.txt", "army the port"), ("b/1.txt", "the navy navy navy"), ("b/2.txt", "the army the navy")).Tokenize();

    [Fact]
    public void Counts_and_measures_are_those_of_the_raw_text()
    {
        var army = Tokens.Keyness(IsFirst, options: All).Single(term => term.Term == "army");
        var table = ContingencyTable.OfGroups(3, 6, 1, 8);

        Assert.Equal((3, 1L, 2, 1), (army.Count, army.ReferenceCount, army.Articles, army.ReferenceArticles!.Value));
        Assert.Equal(LogLikelihood.FourCell(table), army.Score);
        Assert.Equal(ChiSquared.UpperTail(army.Score), army.Probability);
        Assert.Equal((5e5, 1.25e5, 2.0), (army.PerMillion, army.ReferencePerMillion, army.LogRatio));
        Assert.Equal(FisherExact.TwoSided(table), army.FisherProbability);
        // Two of three words of the first article, one of three of the second: 2/3 and 1/3 against halves, of at most a half.
        Assert.Equal(1.0 / 3, army.DpNorm, 12);
    }

    [Fact]
    public void What_a_group_prefers_comes_first_and_what_it_avoids_last()
    {
        var terms = Tokens.Keyness(IsFirst, options: All);

        Assert.Equal("navy", terms[^1].Term);
        Assert.True(terms[^1].Score < 0);
        Assert.Equal(terms.Select(term => term.Score).OrderDescending(), terms.Select(term => term.Score));
        Assert.Equal(["army"], terms.Top(1).Select(term => term.Term));
        Assert.Equal(["navy"], terms.Bottom(1).Select(term => term.Term));
        Assert.Equal(double.NaN, terms[^1].DpNorm);
    }

    [Fact]
    public void Each_group_is_compared_with_all_others()
    {
        var byFolder = Tokens.KeynessBy(article => article.Id[..1], All);

        Assert.Equal(["a", "b"], byFolder.Groups.Select(group => group.Name));
        Assert.Equal(8, byFolder.Count);
        Assert.Equal(byFolder.For("a").Single(term => term.Term == "army").Score, -byFolder.For("b").Single(term => term.Term == "army").Score);
        Assert.Throws<KeyNotFoundException>(() => byFolder.For("c"));
    }

    [Fact]
    public void Probabilities_are_corrected_over_all_words()
    {
        var terms = Tokens.Keyness(IsFirst, options: All with { Correction = Correction.Holm });

        Assert.Equal(MultipleTests.Holm([.. terms.Select(term => term.Probability)]), terms.Select(term => term.Corrected));
        Assert.All(terms, term => Assert.True(term.Corrected >= term.Probability));
        Assert.Empty(terms.Significant(0.01));
    }

    [Theory]
    [InlineData(KeynessTest.TwoCellLogLikelihood)]
    [InlineData(KeynessTest.ChiSquared)]
    [InlineData(KeynessTest.ChiSquaredYates)]
    [InlineData(KeynessTest.FisherExact)]
    public void The_test_can_be_chosen(KeynessTest test)
    {
        var army = Tokens.Keyness(IsFirst, options: All with { Test = test }).Single(term => term.Term == "army");

        Assert.Equal(test switch
        {
            KeynessTest.TwoCellLogLikelihood => army.TwoCellLogLikelihood,
            KeynessTest.ChiSquared => army.ChiSquared,
            KeynessTest.ChiSquaredYates => army.ChiSquaredYates,
            _ => -Math.Log10(army.FisherProbability),
        }, army.Score, 12);
    }

    [Fact]
    public void A_list_of_frequencies_is_a_reference_too()
    {
        var reference = new ReferenceList("general", [new("Army", 10), new("army", 10), new("the", 600)], words: 10_000);
        var terms = Tokens.Keyness(reference, All);
        var army = terms.Single(term => term.Term == "army");

        Assert.Equal((4, 20L), (army.Count, army.ReferenceCount));
        Assert.Null(army.ReferenceArticles);
        Assert.Equal(LogLikelihood.FourCell(ContingencyTable.OfGroups(4, 14, 20, 10_000)), army.LogLikelihood);
        Assert.Equal(0, terms.Single(term => term.Term == "navy").ReferenceCount);
        Assert.Throws<ArgumentException>(() => new ReferenceList("small", [new("a", 5)], words: 4));
        Assert.Equal((4, 14L), (ReferenceList.Of("own", Tokens)["army"], ReferenceList.Of("own", Tokens).Words));
    }

    [Fact]
    public void A_list_is_read_from_a_table()
    {
        using var folder = new TemporaryFolder();
        folder.Write("list.csv", "term,count,rank\nthe,600,1\narmy,20,2\n");

        var list = ReferenceList.Load(Path.Combine(folder.Path, "list.csv"));

        Assert.Equal(("list", 620L, 20L), (list.Name, list.Words, list["army"]));
    }

    [Fact]
    public void A_row_leads_to_the_places_in_its_group()
    {
        var terms = Tokens.Keyness(IsFirst, options: All);

        Assert.Equal([new("a/1.txt", 4, 4), new("a/1.txt", 9, 4), new("a/2.txt", 0, 4)], terms.Occurrences(terms.Single(term => term.Term == "army")));
    }

    [Fact]
    public void Groups_may_not_share_an_article_and_small_ones_are_named()
    {
        Assert.Throws<ArgumentException>(() => Tokens.Keyness(_ => true, _ => true));
        Assert.Contains("Small groups, whose shares are rough: target (6 words), reference (8 words).", Tokens.Keyness(IsFirst).Notes);
        Assert.Contains("tokenizer", Tokens.Keyness(IsFirst).Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_keeps_the_extremes_and_the_frequent_words()
    {
        var tokens = Articles.Corpus(
            ("a.txt", "x x x x x y y y y y z z z z z p q r"), ("b.txt", "w w w w w y y y y y z z z z z s t u")).Tokenize();
        var comparison = tokens.Compare(article => article.Id == "a.txt", options: new() { Keyness = All, MostTerms = 4 });

        Assert.Equal(["x", "y", "z", "w"], comparison.Select(term => term.Term));
        Assert.Equal(10, comparison.Compared);
        Assert.Equal((1, 0), (comparison[0].TargetRank, comparison[0].ReferenceRank));
        Assert.Equal(5, comparison.ReferenceOccurrences(comparison[3]).Count);
        Assert.Empty(comparison.TargetOccurrences(comparison[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { MostTerms = 1 });
    }

    [Fact]
    public void Defaults()
    {
        var options = new KeynessOptions();

        Assert.Equal((KeynessTest.LogLikelihood, Correction.BenjaminiHochberg, 3, 1), (options.Test, options.Correction, options.MinimumCount, options.MinimumArticles));
        Assert.Same(StopWords.English, options.StopWords);
        Assert.Equal(2000, new ComparisonOptions().MostTerms);
    }

    private static bool IsFirst(Analysis.Corpora.Article article) => article.Id.StartsWith("a/", StringComparison.Ordinal);
}
