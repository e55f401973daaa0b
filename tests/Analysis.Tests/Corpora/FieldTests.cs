using System.Globalization;

namespace Analysis.Tests.Corpora;

public class FieldTests
{
    [Fact]
    public void What_the_user_sets_says_so()
    {
        var article = Articles.OfLines("Delegation lands in the harbour", "", "*");

        var changed = article with { Outlet = "Harbour Star", Date = new DateOnly(2016, 11, 30), Headline = "Another" };

        Assert.Equal(("Harbour Star", "set by the user", 1.0), (changed.Outlet.Value, changed.Outlet.Rule, changed.Outlet.Confidence));
        Assert.Equal("2016-11-30", changed.Date.ToString());
        Assert.Equal("a.txt: Another", changed.ToString());
        Assert.Null(article.Outlet.Value);
    }

    [Fact]
    public void A_value_can_be_taken_away()
    {
        var changed = Articles.OfLines("28 November 2016", "*") with { Date = null! };

        Assert.False(changed.Date.IsKnown);
        Assert.Equal(("set by the user", 0.0), (changed.Date.Rule, changed.Date.Confidence));
    }

    [Fact]
    public void A_field_reads_as_its_value()
    {
        var article = Articles.OfLines("Delegation lands in the harbour", "28 November 2016", "*");

        string? headline = article.Headline;
        DateOnly? date = article.Date;

        Assert.Equal("Delegation lands in the harbour", headline);
        Assert.Equal(new DateOnly(2016, 11, 28), date);
        Assert.Equal("Delegation lands in the harbour, 2016-11-28, ", string.Create(CultureInfo.CurrentCulture, $"{article.Headline}, {article.Date}, {article.Outlet}"));
        Assert.True(article.Date.Value < new DateOnly(2017, 1, 1));
    }
}
