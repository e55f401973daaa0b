using System.Text.Json;

namespace Analysis.Tests.Corpora;

/// <summary>The five real articles, where they are present beside the repository.</summary>
public class SeedsTests
{
    [SkippableTheory]
    [InlineData("000", null, null, null)]
    [InlineData("001", "CONFIRMED: Haftar in Moscow for meeting with Russian Ministry of Defense officials", null, null)]
    [InlineData("002", "Haftar Meets with Russian Foreign Minister to Discuss Terrorism in Libya", "Libyan Gazette", null)]
    [InlineData("003", "Libyan strongman Haftar in Russia for 'military talks'", null, "2016-11-28")]
    [InlineData("004", "Haftar visits Russia to ask for help fighting Islamists", "The Daily Star", "2016-11-30")]
    public void What_an_article_settles_is_read_and_nothing_else(string key, string? headline, string? outlet, string? date)
    {
        var article = Load().Single(article => article.Id.StartsWith(key, StringComparison.Ordinal));

        Assert.Equal((headline, outlet, date ?? ""), (article.Headline.Value, article.Outlet.Value, article.Date.ToString()));
        Assert.Equal("utf-8", article.Encoding.Name);
        Assert.True(article.IsUnchanged());
    }

    [SkippableFact]
    public void The_name_is_counted_as_often_as_the_gold_annotation_says()
    {
        // The annotation counts captions and debris too.
        var tokens = Corpus.Load(Repository.SharedOrSkip("corpora", "seeds"), new() { Clean = false }).Tokenize();
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("gold", "seeds-gold.json")));

        foreach (var article in gold.RootElement.GetProperty("articles").EnumerateObject())
        {
            var found = tokens.Occurrences("Haftar").Count(span => span.Article.StartsWith(article.Name, StringComparison.Ordinal));
            Assert.Equal(article.Value.GetProperty("name_token_haftar").GetInt32(), found);
        }
    }

    [SkippableFact]
    public void Page_debris_does_not_lead_the_table_of_terms()
    {
        string[] debris = ["comments", "subscribe", "newsletter", "advertisement", "click", "disqus", "share", "email", "updates", "feedback", "min", "read"];

        var top = Load().Tokenize().Frequencies().Top(25).Select(term => term.Term).ToArray();

        Assert.Equal("haftar", top[0]);
        Assert.Empty(top.Intersect(debris));
    }

    private static Corpus Load() => Corpus.Load(Repository.SharedOrSkip("corpora", "seeds"));
}
