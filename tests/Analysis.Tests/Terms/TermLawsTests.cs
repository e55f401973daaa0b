using Analysis.Statistics;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class TermLawsTests
{
    private static readonly Tokens Tokens = Articles.Corpus(("a.txt", "the army and the navy left the port and the army left")).Tokenize();

    [Fact]
    public void Words_have_ranks_with_stop_words_among_them()
    {
        var ranks = Tokens.Ranks();

        Assert.Equal([(1, "the", 4), (2, "and", 2), (3, "army", 2), (4, "left", 2), (5, "navy", 1), (6, "port", 1)],
            ranks.Select(term => (term.Rank, term.Term, term.Count)));
        Assert.Equal(ZipfFit.Of([4, 2, 2, 2, 1, 1]), ranks.Fit);
        Assert.Equal(12, ranks.Sum(term => term.Expected), 9);
        Assert.Equal(4, ranks.Occurrences(ranks[0]).Count);
    }

    [Fact]
    public void The_vocabulary_grows_along_the_corpus()
    {
        var growth = Tokens.VocabularyGrowth();

        Assert.Equal((12, 6), (growth[^1].Words, growth[^1].Types));
        Assert.All(growth, point => Assert.Equal(Tokens.Ids[..(int)point.Words].ToArray().Distinct().Count(), point.Types));
        Assert.Equal(growth.Select(point => point.Words).Distinct().Order(), growth.Select(point => point.Words));
    }

    [Fact]
    public void One_word_has_no_law()
    {
        var tokens = Articles.Corpus(("a.txt", "army army")).Tokenize();

        Assert.Null(tokens.Ranks().Fit);
        Assert.Equal(2, tokens.Ranks()[0].Expected);
        Assert.Equal(["Too few words for a law."], tokens.Ranks().Notes);
    }
}
