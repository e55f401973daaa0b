using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class StopWordExtensionsTests
{
    // the 4 in 3, army 2 in 2, a 2 in 1, port 1.
    private static readonly Tokens Tokens = Articles.Corpus(("a.txt", "The army, the army"), ("b.txt", "A port, the a"), ("c.txt", "The army")).Tokenize();

    [Fact]
    public void The_most_frequent_words_of_a_corpus_are_stop_words()
    {
        Assert.Equal(["army", "the"], StopWords.FromCorpus(Tokens, mostFrequent: 2));
        Assert.Equal(["a", "army", "the"], StopWords.FromCorpus(Tokens, mostFrequent: 3));
        Assert.Empty(StopWords.FromCorpus(Tokens, mostFrequent: 0));
    }

    [Fact]
    public void So_are_the_words_of_most_articles()
    {
        Assert.Equal(["the"], StopWords.FromCorpus(Tokens, minimumShare: 1));
        Assert.Equal(["army", "the"], StopWords.FromCorpus(Tokens, minimumShare: 2 / 3.0));
        Assert.Equal(["the"], StopWords.FromCorpus(Tokens, minimumShare: 0.67));
        Assert.Equal(["the"], StopWords.FromCorpus(Tokens, mostFrequent: 1, minimumShare: 0.5));
    }

    [Fact]
    public void Conditions_have_limits()
    {
        Assert.Throws<ArgumentException>(() => StopWords.FromCorpus(Tokens));
        Assert.Throws<ArgumentOutOfRangeException>(() => StopWords.FromCorpus(Tokens, mostFrequent: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StopWords.FromCorpus(Tokens, minimumShare: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StopWords.FromCorpus(Tokens, minimumShare: 1.01));
    }

    [Fact]
    public void A_list_of_ones_own_is_taken_as_any_other() =>
        Assert.DoesNotContain("army", Tokens.Frequencies(new() { StopWords = StopWords.FromCorpus(Tokens, mostFrequent: 2).Without("the") }).Select(term => term.Term));
}
