using Analysis.Statistics;
using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms;

public class DispersionListTests
{
    private static readonly Tokens Tokens = Articles.Corpus(
        ("a.txt", "army port army"), ("b.txt", "army the port navy"), ("c.txt", "navy navy the the")).Tokenize();

    [Fact]
    public void Words_are_spread_over_articles()
    {
        var army = Tokens.Dispersion().Find("Army")!;
        var expected = Dispersion.Of([2, 1, 0], [3, 4, 4]);

        Assert.Equal((3, 2), (army.Count, army.Range));
        Assert.Equal(expected, new(army.Range, army.JuillandD, army.Dp, army.DpNorm, army.RosengrenS, army.KlDivergence));
        Assert.Null(Tokens.Dispersion().Find("the"));
    }

    [Fact]
    public void Words_are_spread_over_groups()
    {
        var groups = Tokens.DispersionBy(article => article.Id == "c.txt" ? "late" : "early");

        Assert.Equal([new("early", 2, 7), new("late", 1, 4)], groups.Parts);
        Assert.Equal(Dispersion.Of([1, 2], [7, 4]).Dp, groups.Find("navy")!.Dp);
        Assert.Contains("Few parts: with 2 these measures say little.", groups.Notes);
    }

    [Fact]
    public void A_row_leads_to_its_places()
    {
        var terms = Tokens.Dispersion();

        Assert.Equal(terms[0].Count, terms.Occurrences(terms[0]).Count);
        Assert.Equal(["army", "navy"], terms.Top(2).Select(term => term.Term));
    }

    [Fact]
    public void Places_along_the_corpus_are_the_data_of_a_plot()
    {
        var plot = Tokens.LexicalDispersion("navy", "ARMY", "submarine", "army");

        Assert.Equal(["navy", "army", "submarine"], plot.Terms);
        Assert.Equal(
            [
                new("navy", "b.txt", 1, null, 6, 0.75), new("navy", "c.txt", 2, null, 7, 0), new("navy", "c.txt", 2, null, 8, 0.25),
                new("army", "a.txt", 0, null, 0, 0), new("army", "a.txt", 0, null, 2, 2.0 / 3), new("army", "b.txt", 1, null, 3, 0),
            ],
            plot);
        Assert.Equal([new("b.txt", 14, 4)], plot.Occurrences(plot[0]));
    }
}
