using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class GroupedFrequencyListTests
{
    // By outlet: Star 4 words (army 2, port 1, the 1), Gazette 2 words (army 1, navy 1), unknown 4 words (port 2, navy 1, the 1).
    private static readonly Tokens Tokens = Articles.Corpus(
            ("a.txt", "army port"), ("b.txt", "the army"), ("c.txt", "army navy"), ("d.txt", "the navy port port"))
        .With(article => article.Id switch
        {
            "a.txt" or "b.txt" => article with { Outlet = "Star" },
            "c.txt" => article with { Outlet = "Gazette" },
            _ => article,
        })
        .Tokenize();

    [Fact]
    public void Each_word_is_counted_in_each_group()
    {
        var byOutlet = Tokens.FrequenciesByOutlet();

        Assert.Equal([new("Gazette", 1, 2), new("Star", 2, 4), new("(unknown)", 1, 4)], byOutlet.Groups);
        Assert.Equal(
            [
                new("army", "Gazette", 1, 500, 1) { Words = 2 }, new("army", "Star", 2, 500, 2) { Words = 4 }, new("army", "(unknown)", 0, 0, 0) { Words = 4 },
                new("port", "Gazette", 0, 0, 0) { Words = 2 }, new("port", "Star", 1, 250, 1) { Words = 4 }, new("port", "(unknown)", 2, 500, 1) { Words = 4 },
                new("navy", "Gazette", 1, 500, 1) { Words = 2 }, new("navy", "Star", 0, 0, 0) { Words = 4 }, new("navy", "(unknown)", 1, 250, 1) { Words = 4 },
            ],
            byOutlet);
    }

    [Fact]
    public void The_wide_table_has_a_column_a_group()
    {
        var wide = Tokens.FrequenciesByOutlet().ToWideDataFrame();

        Assert.Equal(["Term", "Total", "Gazette", "Star", "(unknown)"], wide.ColumnNames);
        Assert.Equal(["army", 3, 500.0, 500.0, 0.0], wide.Columns.Select(column => column[0]));
    }

    [Fact]
    public void Groups_can_be_anything_and_a_group_may_have_a_column_s_name()
    {
        var groups = Tokens.FrequenciesBy(article => article.Id == "a.txt" ? "Term" : "rest");

        Assert.Equal(["Term", "rest"], groups.Groups.Select(group => group.Name));
        Assert.Equal(["Term", "Total", "Term (group)", "rest"], groups.ToWideDataFrame().ColumnNames);
    }

    [Fact]
    public void Words_can_be_chosen_by_rank_and_by_name()
    {
        var byOutlet = Tokens.FrequenciesByOutlet();

        Assert.Equal(["army", "port"], byOutlet.Top(2).Select(row => row.Term).Distinct());
        Assert.Equal(["navy", "the"], byOutlet.Only("Navy", "the", "submarine", "NAVY").Select(row => row.Term).Distinct());
        Assert.Equal(3, byOutlet.Terms);
    }

    [Fact]
    public void A_group_without_words_has_no_share()
    {
        var tokens = Articles.Corpus(("a.txt", "army"), ("b.txt", "...")).Tokenize();

        Assert.Equal(
            [new("army", "a.txt", 1, 1000, 1) { Words = 1 }, new("army", "b.txt", 0, null, 0)],
            tokens.FrequenciesBy(article => article.Id));
    }

    // Of no occurrence among n words the upper end is z² / (n + z²).
    [Fact]
    public void A_rate_has_an_interval_that_says_something_of_a_word_that_is_not_there()
    {
        var army = Tokens.FrequenciesByOutlet().Single(row => row is { Term: "army", Group: "(unknown)" });

        Assert.Equal((0, 0), (army.PerMillion, army.PerMillionLow));
        Assert.Equal(3.841459 / (4 + 3.841459) * 1e6, army.PerMillionHigh!.Value, 0);
        Assert.Contains(Tokens.FrequenciesByOutlet().Notes, note => note.StartsWith("In ToDataFrame() PerMillionLow and PerMillionHigh are", StringComparison.Ordinal));
    }

    [Fact]
    public void Small_groups_are_named() =>
        Assert.Contains(
            "Small groups, whose shares are rough: Gazette (2 words), Star (4 words), (unknown) (4 words).",
            Tokens.FrequenciesByOutlet().Notes);

    [Fact]
    public void The_groups_together_are_the_whole()
    {
        var whole = Tokens.Frequencies(new() { StopWords = StopWords.None });
        var groups = Tokens.FrequenciesByOutlet(new() { StopWords = StopWords.None });

        Assert.Equal(
            whole.Select(term => (term.Term, term.Count, term.Articles)),
            groups.GroupBy(row => row.Term).Select(rows => (rows.Key, rows.Sum(row => row.Count), rows.Sum(row => row.Articles))));
    }
}
