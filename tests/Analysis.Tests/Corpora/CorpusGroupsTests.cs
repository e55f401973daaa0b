namespace Analysis.Tests.Corpora;

public class CorpusGroupsTests
{
    private static readonly Corpus Corpus = Articles.Corpus(
        ("star/x/a.txt", $"Outlet: Harbour Star\n28 November 2016\n{Articles.Body}"),
        ("b.txt", Articles.Body),
        ("gazette/c.txt", $"Outlet: Harbour Gazette\n2 May 2015\n{Articles.Body}"),
        ("star/x/d.txt", $"Outlet: Harbour Star\n2 November 2016\n{Articles.Body}"));

    [Fact]
    public void By_outlet_with_those_without_last() => Assert.Equal(
        ["Harbour Gazette: 1", "Harbour Star: 2", "?: 1"],
        Corpus.GroupByOutlet().Select(group => $"{group.Key ?? "?"}: {group.Corpus.Count}"));

    [Fact]
    public void By_period_from_the_first_to_the_last() => Assert.Equal(
        ["2015-Q2: gazette/c.txt", "2016-Q4: star/x/a.txt star/x/d.txt", "?: b.txt"],
        Corpus.GroupByPeriod(Period.Quarter).Select(group => $"{group.Key ?? "?"}: {string.Join(' ', group.Select(article => article.Id))}"));

    [Fact]
    public void By_folder() => Assert.Equal(
        [("", 1), ("gazette", 1), ("star/x", 2)],
        Corpus.GroupByFolder().Select(group => (group.Key, group.Corpus.Count)));

    [Fact]
    public void By_whatever_else_articles_have_in_common() => Assert.Equal(
        [(2015, 1), (2016, 2), (null, 1)],
        Corpus.GroupBy(article => article.Date.Value?.Year).Select(group => (group.Key, group.Corpus.Count)));

    [Fact]
    public void A_query_groups_them_too() => Assert.Equal(
        ["Harbour Gazette 1", "Harbour Star 2", " 1"],
        from article in Corpus group article by article.Outlet.Value into same select $"{same.Key} {same.Count()}");
}
