using Analysis.Display;
using Analysis.Terms;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class FrequencyListTests
{
    // 12 words: the 3, army 4, port 2, said 1, 2016 1, b 1.
    private static readonly Tokens Tokens = Articles.Corpus(
        ("a.txt", "The army, the ARMY’s port: army."), ("b.txt", "Army said: the port 2016 b")).Tokenize();

    [Fact]
    public void Words_are_counted_and_the_most_frequent_stand_first()
    {
        var frequencies = Tokens.Frequencies();

        Assert.Equal(12, frequencies.Words);
        Assert.Equal(
            [
                new("army", 4, 4000 / 12.0, 2), new("port", 2, 2000 / 12.0, 2),
                new("2016", 1, 1000 / 12.0, 1), new("b", 1, 1000 / 12.0, 1), new("said", 1, 1000 / 12.0, 1),
            ],
            frequencies);
    }

    [Fact]
    public void Stop_words_are_listed_when_asked_for_and_counted_always()
    {
        var all = Tokens.Frequencies(new() { StopWords = StopWords.None });

        Assert.Equal(new("the", 3, 250, 2), all.Find("The"));
        Assert.Equal(Tokens.Frequencies().Find("army"), all.Find("army"));
        Assert.Null(Tokens.Frequencies().Find("the"));
    }

    [Fact]
    public void Rare_words_are_left_out_when_asked_for()
    {
        Assert.Equal(["army", "port"], Tokens.Frequencies(new() { MinimumCount = 2 }).Select(term => term.Term));
        Assert.Equal(["army"], Tokens.Frequencies(new() { MinimumCount = 3 }).Select(term => term.Term));
        Assert.Equal(["army", "port"], Tokens.Frequencies(new() { MinimumArticles = 2 }).Select(term => term.Term));
    }

    [Fact]
    public void The_top_keeps_the_shares_of_the_whole()
    {
        var top = Tokens.Frequencies().Top(1);

        Assert.Equal([new("army", 4, 4000 / 12.0, 2)], top);
        Assert.Equal(12, top.Words);
        Assert.Equal(5, Tokens.Frequencies().Top(100).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => top.Top(-1));
    }

    [Fact]
    public void A_term_leads_to_where_it_stands()
    {
        var frequencies = Tokens.Frequencies();

        Assert.Equal([new("a.txt", 21, 4), new("b.txt", 15, 4)], frequencies.Occurrences(frequencies[1]));
    }

    [Fact]
    public void The_table_says_what_it_counts_and_that_the_corpus_is_small()
    {
        var frequencies = Tokens.Frequencies();

        Assert.Equal(
            [
                "12 words in 2 articles. PerThousand is per thousand of all these words, stop words included, which are not listed; words by tokenizer 1: "
                + "case folded, hyphens kept, possessives stripped, numbers counted, web addresses left out.",
                "A small corpus: one sentence more or less changes these shares. From about 1,000 words on they settle.",
            ],
            frequencies.Notes);
        Assert.Equal(["Term", "Count", "PerThousand", "Articles"], frequencies.ToDataFrame().ColumnNames);
        var bundle = frequencies.ToMimeBundle();
        Assert.All(frequencies.Notes, note => Assert.Contains(note, bundle[MimeTypes.Text], StringComparison.Ordinal));
        Assert.Contains("<li>12 words in 2 articles.", bundle[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void A_corpus_is_small_below_a_thousand_words(int words, bool isSmall)
    {
        var tokens = Articles.Corpus(("a.txt", string.Join(' ', Enumerable.Repeat("word", words)))).Tokenize();

        Assert.Equal(isSmall ? 2 : 1, tokens.Frequencies().Notes.Count);
    }

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new FrequencyOptions();

        Assert.Same(StopWords.English, options.StopWords);
        Assert.Equal((1, 1), (options.MinimumCount, options.MinimumArticles));
    }
}
