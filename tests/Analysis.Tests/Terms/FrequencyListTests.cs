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
                new("army", 4, 4000 / 12.0, 2) { Words = 12 }, new("port", 2, 2000 / 12.0, 2) { Words = 12 },
                new("2016", 1, 1000 / 12.0, 1) { Words = 12 }, new("b", 1, 1000 / 12.0, 1) { Words = 12 }, new("said", 1, 1000 / 12.0, 1) { Words = 12 },
            ],
            frequencies);
    }

    [Fact]
    public void Stop_words_are_listed_when_asked_for_and_counted_always()
    {
        var all = Tokens.Frequencies(new() { StopWords = StopWords.None });

        Assert.Equal(new("the", 3, 250, 2) { Words = 12 }, all.Find("The"));
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

        Assert.Equal([new("army", 4, 4000 / 12.0, 2) { Words = 12 }], top);
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
                "12 words in 2 articles. PerThousand and PerMillion are per thousand and per million of all these words, stop words included, which are not listed; words by tokenizer 1: "
                + "case folded, hyphens kept, possessives stripped, numbers counted, web addresses left out.",
                "Low and High are the ends of the 95 % interval of PerMillion (Wilson 1927). It takes words as drawn one by one; they come in bursts, so that it is "
                + "too narrow, most of all for words of few articles.",
                "A small corpus: one sentence more or less changes these shares. From about 1,000 words on they settle.",
            ],
            frequencies.Notes);
        Assert.Equal(
            ["Term", "Count", "PerThousand", "Articles", "PerMillion", "PerMillionLow", "PerMillionHigh"], frequencies.ToDataFrame().ColumnNames);
        var bundle = frequencies.ToMimeBundle();
        Assert.All(frequencies.Notes, note => Assert.Contains(note, bundle[MimeTypes.Text], StringComparison.Ordinal));
        Assert.Contains("<li>12 words in 2 articles.", bundle[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Matches("^Term +Count +PerMillion +Low +High +Articles\n", bundle[MimeTypes.Text]);
    }

    // Wilson 1927: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), by hand for 4 of 12.
    [Fact]
    public void A_rate_has_an_interval()
    {
        var army = Tokens.Frequencies()[0];

        Assert.Equal(333333.333, army.PerMillion!.Value, 3);
        Assert.Equal(0.1381, army.PerMillionLow!.Value / 1e6, 4);
        Assert.Equal(0.6094, army.PerMillionHigh!.Value / 1e6, 4);
        Assert.Null(new TermFrequency("army", 4, 1, 1).PerMillion);
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void A_corpus_is_small_below_a_thousand_words(int words, bool isSmall)
    {
        var tokens = Articles.Corpus(("a.txt", string.Join(' ', Enumerable.Repeat("word", words)))).Tokenize();

        Assert.Equal(isSmall ? 3 : 2, tokens.Frequencies().Notes.Count);
    }

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new FrequencyOptions();

        Assert.Same(StopWords.English, options.StopWords);
        Assert.Equal((1, 1), (options.MinimumCount, options.MinimumArticles));
    }
}
