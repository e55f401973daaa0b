using Analysis.Statistics;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class DiversityListTests
{
    private static readonly Tokens Tokens = Articles.Corpus(
        ("a.txt", "The army took the port. The navy left."), ("b.txt", "Negotiations continued."), ("c.txt", "...")).Tokenize();

    [Fact]
    public void Each_article_has_its_diversity()
    {
        var texts = Tokens.Diversity(new() { Window = 3, SampleSize = 2 });

        Assert.Equal([("a.txt", 8, 6), ("b.txt", 2, 2), ("c.txt", 0, 0)], texts.Select(text => (text.Text, text.Words, text.Types)));
        Assert.Equal(0.75, texts[0].Ttr);
        Assert.Equal(Diversity.Of([0, 1, 2, 0, 3, 0, 4, 5], new() { Window = 3, SampleSize = 2 }).Mattr, texts[0].Mattr);
        Assert.Null(texts[1].Mattr);
        Assert.Null(texts[2].Ttr);
        Assert.Contains("2 of 3 texts have fewer than 3 words.", texts.Notes);
    }

    [Fact]
    public void A_group_is_read_as_one_text()
    {
        var group = Assert.Single(Tokens.DiversityBy(_ => "all"));

        Assert.Equal(("all", 3, 10, 8), (group.Text, group.Articles, group.Words, group.Types));
    }

    [Fact]
    public void Each_article_has_its_readability()
    {
        var texts = Tokens.Readability(new() { Familiar = StopWords.Of("the", "army", "took", "left") });

        // Two sentences of eight words; 'army' and 'navy' have two syllables. Port and navy are unfamiliar.
        Assert.Equal(("a.txt", 2, 8, 10), (texts[0].Text, texts[0].Sentences, texts[0].Words, texts[0].Syllables));
        var expected = Readability.Of(new(2, 8, 3 + 4 + 4 + 3 + 4 + 3 + 4 + 4, 10, 0, 0, 2));
        Assert.Equal(expected.FleschEase, texts[0].FleschEase);
        Assert.Equal(expected.DaleChall, texts[0].DaleChall);
        Assert.Equal(expected.ColemanLiau, texts[0].ColemanLiau);
        // Ne-go-ti-a-tions: five by spelling.
        Assert.Equal((1, 2), (texts[1].Sentences, texts[1].Words));
        Assert.Equal(Readability.Of(new(1, 2, 21, texts[1].Syllables, 2, 2, 2)), Read(texts[1]));
        Assert.Null(texts[2].Lix);
    }

    [Fact]
    public void Familiar_words_are_those_that_the_corpus_uses_most_where_there_is_no_list()
    {
        Assert.Equal(Readability.Of(new(1, 2, 21, 0, 0, 0, 0)).DaleChall, Tokens.Readability()[1].DaleChall);
        Assert.Equal(Readability.Of(new(1, 2, 21, 0, 0, 0, 2)).DaleChall, Tokens.Readability(new() { FamiliarWords = 0 })[1].DaleChall);
        Assert.Equal(3, Tokens.ReadabilityBy(_ => "all")[0].Sentences);
    }

    private static Readability Read(Analysis.Terms.Diversities.TextReadability text) => new(text.FleschEase!.Value, text.FleschKincaid!.Value,
        text.GunningFog!.Value, text.Smog!.Value, text.ColemanLiau!.Value, text.Ari!.Value, text.DaleChall!.Value, text.Lix!.Value);
}
