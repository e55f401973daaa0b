using System.Globalization;
using Analysis.Tests.Corpora.Gold;

namespace Analysis.Tests.Corpora;

/// <summary>
/// What the gold of the bundled corpus has in common with data/README.md. Everything else is checked by <see
/// cref="GoldTests"/>.
/// </summary>
public class BundledGoldTests
{
    private static readonly GoldAnnotation Annotation = GoldCorpus.Load("data/moscow-visits").Gold;

    private static readonly Dictionary<string, BundledArticle> Articles =
        BundledArticle.All().ToDictionary(article => article.File[..3], StringComparer.Ordinal);

    [Fact]
    public void Outlet_and_date_agree_with_the_table() => Assert.All(Annotation.Articles, annotated =>
    {
        var (stated, metadata) = (Articles[annotated.Key].Stated, annotated.Value.Metadata);
        Assert.Equal(stated.File, annotated.Value.File);
        Assert.True(metadata.Outlet is null
            || metadata.Outlet == stated.Outlet, $"{annotated.Key} is not from {metadata.Outlet}.");
        Assert.Equal(stated.Day?.ToString("O", CultureInfo.InvariantCulture), metadata.Date);
    });

    [Fact]
    public void Each_episode_is_told_by_all_six_outlets() => Assert.Equal(
        [
            "april_2019: 6", "august_september_2023: 6", "dignity_2014: 6", "june_2016: 6", "november_2016: 6", "november_2018: 6",
            "tripoli_and_moscow_2016: 3",   // a thread, not an episode
        ],
        Annotation.Topics.Select(topic => $"{topic.Key}: {Outlets(topic.Value.Articles)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Each_theme_has_five_articles_or_more() => Assert.Equal(
        ["diplomatic: 19", "embargo: 6", "humanitarian: 6", "military: 9", "oil: 6"],
        Annotation.Articles.Values.GroupBy(article => article.Theme).Select(group => $"{group.Key}: {group.Count()}")
            .Order(StringComparer.Ordinal));

    /// <summary>The stricter reader of dates of the corpus's own tests finds nothing that the gold lacks.</summary>
    [Fact]
    public void What_the_articles_write_as_a_date_the_gold_has() => Assert.All(Articles, article =>
        Assert.All(WrittenDate.FindAll(article.Value.Text), written => Assert.Contains(
            Annotation.Dates.Where(date => date.Article == article.Key),
            date => date.Text.Replace('\u00A0', ' ').Contains(written.Form, StringComparison.Ordinal))));

    private static int Outlets(IEnumerable<string> articles) =>
        articles.Select(key => Articles[key].Stated.Outlet).Distinct().Count();
}
