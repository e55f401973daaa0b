using System.Globalization;
using System.Text.Json;

namespace Analysis.Tests.Corpora;

/// <summary>The annotation of the bundled articles says of their text only what is there.</summary>
public class BundledGoldTests
{
    private static readonly JsonElement Gold =
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Repository.PathOf("data", "moscow-visits-gold.json")));

    private static readonly Dictionary<string, BundledArticle> Articles =
        BundledArticle.All().ToDictionary(article => article.File[..3], StringComparer.Ordinal);

    [Fact]
    public void Each_article_is_annotated() => Assert.Equal(
        Articles.Values.Select(article => article.File),
        Gold.GetProperty("articles").EnumerateObject().Select(article => article.Value.GetProperty("file").GetString()!));

    [Fact]
    public void Headline_outlet_and_date_agree_with_the_text_and_the_table() => Assert.All(Annotated(), annotated =>
    {
        var (key, metadata) = (annotated.Name, annotated.Value.GetProperty("metadata"));
        foreach (var field in (string[])["headline", "outlet", "date_evidence", "byline", "dateline", "photo_credit"])
            if (metadata.GetProperty(field).GetString() is { } value) AssertHas(key, value);

        var outlet = metadata.GetProperty("outlet").GetString();
        Assert.True(outlet is null || outlet == Articles[key].Stated.Outlet, $"{key} is not from {outlet}.");
        Assert.Equal(Articles[key].Stated.Day?.ToString("O", CultureInfo.InvariantCulture), metadata.GetProperty("date").GetString());
    });

    [Fact]
    public void A_line_that_is_not_the_article_begins_as_annotated() => Assert.All(Annotated(), annotated =>
    {
        var lines = Lines(annotated.Name);
        foreach (var line in annotated.Value.GetProperty("boilerplate").EnumerateArray())
        {
            var (text, start) = (lines[line.GetProperty("line").GetInt32() - 1], line.GetProperty("starts_with").GetString()!);
            if (line.TryGetProperty("inline", out _)) Assert.Contains(start, text, StringComparison.Ordinal);
            else Assert.StartsWith(start, text, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Each_episode_is_told_by_all_six_outlets() => Assert.Equal(
        [
            "april_2019: 6", "august_september_2023: 6", "dignity_2014: 6", "june_2016: 6", "november_2016: 6", "november_2018: 6",
            "tripoli_and_moscow_2016: 3",   // a thread, not an episode
        ],
        Gold.GetProperty("topics").EnumerateObject().Select(topic => $"{topic.Name}: {Outlets(Strings(topic.Value, "articles"))}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_theme_has_five_articles_or_more() => Assert.Equal(
        ["diplomatic: 19", "embargo: 6", "humanitarian: 6", "military: 9", "oil: 6"],
        Annotated().GroupBy(annotated => annotated.Value.GetProperty("theme").GetString())
            .Select(group => $"{group.Key}: {group.Count()}").Order(StringComparer.Ordinal));

    [Fact]
    public void Forms_descriptions_and_labels_stand_in_their_articles()
    {
        foreach (var actor in Gold.GetProperty("actors").EnumerateArray())
            foreach (var kind in (string[])["forms", "nominal"])
                if (actor.TryGetProperty(kind, out var forms)) AssertAll(forms);

        foreach (var target in Gold.GetProperty("labels").EnumerateObject()) AssertAll(target.Value);

        static void AssertAll(JsonElement byArticle)
        {
            foreach (var article in byArticle.EnumerateObject())
                foreach (var text in article.Value.EnumerateArray()) AssertHas(article.Name, text.GetString()!);
        }
    }

    [Fact]
    public void Quotations_shared_wording_and_evidence_stand_in_their_articles()
    {
        foreach (var occurrence in Below("quotes", "occurrences"))
        {
            AssertHas(Text(occurrence, "article"), Text(occurrence, "start"));
            AssertHas(Text(occurrence, "article"), Text(occurrence, "end"));
        }

        foreach (var shared in Gold.GetProperty("near_duplicate_wording").EnumerateArray())
        {
            AssertHas(Text(shared, "a"), Text(shared, "a_text"));
            AssertHas(Text(shared, "b"), Text(shared, "b_text"));
        }

        foreach (var evidence in Below("events", "evidence"))
            AssertHas(Text(evidence, "article"), Text(evidence, "text"));
    }

    [Fact]
    public void A_date_expression_stands_on_its_line()
    {
        var dates = Gold.GetProperty("dates").EnumerateArray().ToList();
        Assert.All(dates, date => Assert.Contains(
            Text(date, "text"), Lines(Text(date, "article"))[date.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal));
        // What the articles write as a date, the gold has.
        Assert.All(Articles, article => Assert.All(WrittenDate.FindAll(article.Value.Text), written => Assert.Contains(
            dates.Where(date => Text(date, "article") == article.Key),
            date => Text(date, "text").Replace('\u00A0', ' ').Contains(written.Form, StringComparison.Ordinal))));
    }

    private static JsonElement.ObjectEnumerator Annotated() => Gold.GetProperty("articles").EnumerateObject();

    private static IEnumerable<JsonElement> Below(string rows, string property) =>
        Gold.GetProperty(rows).EnumerateArray().SelectMany(row => row.GetProperty(property).EnumerateArray());

    private static string[] Lines(string article) => Articles[article].Text.ReplaceLineEndings("\n").Split('\n');

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static IEnumerable<string> Strings(JsonElement element, string property) =>
        element.GetProperty(property).EnumerateArray().Select(text => text.GetString()!);

    private static int Outlets(IEnumerable<string> articles) => articles.Select(key => Articles[key].Stated.Outlet).Distinct().Count();

    private static void AssertHas(string article, string text) =>
        Assert.True(Articles[article].Text.Contains(text, StringComparison.Ordinal), $"{article} has no '{text}'.");
}
