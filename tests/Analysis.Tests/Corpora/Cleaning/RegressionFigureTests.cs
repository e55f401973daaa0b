using System.Globalization;
using Analysis.Tests.Corpora.Gold;

namespace Analysis.Tests.Corpora.Cleaning;

/// <summary>How much of the gold of the project's two corpora is reached; a change that loses some of it shows here.</summary>
public class RegressionFigureTests
{
    [Theory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void Lines_of_debris_are_found_and_hardly_another_line(string name)
    {
        var gold = GoldCorpus.Load(name).Gold;
        var wanted = gold.Articles.Values.SelectMany(article => article.Boilerplate.Where(line => !line.Inline).Select(line => (article.File, line.Line))).ToHashSet();
        var inside = gold.Articles.Values.SelectMany(article => article.Boilerplate.Where(line => line.Inline).Select(line => (article.File, line.Line))).ToHashSet();
        var found = GoldExport.Read(name)
            .SelectMany(article => article.Findings.Removed.Select(span => (article.Id, span.Line)))
            .Where(line => !inside.Contains(line)).ToHashSet();

        Assert.True(found.Intersect(wanted).Count() >= 0.98 * wanted.Count, string.Join(' ', wanted.Except(found)));
        Assert.True(found.Intersect(wanted).Count() >= 0.98 * found.Count, string.Join(' ', found.Except(wanted)));
    }

    [Theory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void Dates_are_right_and_no_wrong_one_is_stated(string name) => Assert.All(Rows(name), row =>
        Assert.Equal(row.Gold.Date ?? "", row.Findings.Date.Value?.ToString("O", CultureInfo.InvariantCulture) ?? ""));

    [Theory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void Headlines_and_bylines_are_those_of_the_gold(string name) => Assert.All(Rows(name), row =>
        Assert.Equal((row.Gold.Headline, row.Gold.Byline), (row.Findings.Headline.Value, row.Findings.Byline.Value)));

    [Theory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void Outlets_are_found_but_for_one_and_never_a_wrong_one(string name)
    {
        var rows = Rows(name);
        Assert.All(rows, row => Assert.True(row.Findings.Outlet.Value is null || row.Findings.Outlet.Value == row.Gold.Outlet, row.Findings.Outlet.Value));
        Assert.True(rows.Count(row => row.Findings.Outlet.Value != row.Gold.Outlet) <= 1);
    }

    [SkippableTheory]
    [InlineData("000", "")]
    [InlineData("001", "3 15 25 26 28")]
    [InlineData("002", "3 6 36 38")]
    [InlineData("003", "3 5 6 7 26")]
    [InlineData("004", "1 5 37 42 44 46 48 50 54 56")]
    public void The_five_real_articles_lose_their_debris_and_nothing_else(string key, string lines)
    {
        var path = Directory.GetFiles(Repository.SharedOrSkip("corpora", "seeds"), key + "*")[0];
        var findings = Articles.FindingsOf(DecodedFile.Read(path).Text);

        Assert.Equal(lines, string.Join(' ', findings.Removed.Select(span => span.Line)));
        Assert.Equal(key == "002" ? "Libyan Gazette Editorial Staff" : null, findings.Byline.Value);
    }

    private static (GoldMetadata Gold, Analysis.Corpora.Metadata.ArticleFindings Findings)[] Rows(string name)
    {
        var found = GoldExport.Read(name).ToDictionary(article => article.Id, article => article.Findings, StringComparer.Ordinal);
        return [.. GoldCorpus.Load(name).Gold.Articles.Values.Select(article => (article.Metadata, found[article.File]))];
    }
}
