using System.Diagnostics;
using Analysis.Corpora.Metadata;

namespace Analysis.Tests.Corpora.Cleaning;

public class CleaningPropertyTests
{
    private static readonly string[] Parts =
    [
        "\n", "\n", "\r\n", "\n\n", " ", "\u200B", "\t", "    ", "By Jane Roe", "Source: Star", "© 2016 Star", "28 November 2016", "03/04/2016", "Shares: 12", "12",
        "Related: a port", "Most read", "Sign up for our newsletter.", "[Share: 5]", "(Reporting by Jane Roe)", "- Advertisement -", "Photo: Jane Roe", "Middle East",
        "Delegation lands in the harbour", "Port Opens Its Last Gate To Foreign Ships", ".", "MOSCOW – ", "\uD800", Articles.Body, Articles.Body + " ", "Nobody came to the pier in all that time, he said.",
    ];

    [Fact]
    public void Any_text_gives_spans_that_are_ascending_apart_and_inside_it()
    {
        foreach (var text in Texts(2000))
        {
            var findings = Articles.FindingsOf(text);
            var last = 0;
            foreach (var span in findings.Removed)
            {
                Assert.True(span.Start >= last && span.Length > 0 && span.Start + span.Length <= text.Length, text);
                Assert.Equal(text[..span.Start].Count(unit => unit == '\n') + 1, span.Line);
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.Start + span.Length - 1]), text);
                Assert.False(findings.HeadlineSpan is { } headline && span.Start < headline.End && headline.Start < span.Start + span.Length, text);
                last = span.Start + span.Length;
            }
        }
    }

    [Fact]
    public void Text_between_removed_lines_is_kept_word_for_word()
    {
        foreach (var text in Texts(300))
        {
            var removed = Articles.FindingsOf(text).Removed.Sum(span => span.Length);
            Assert.Equal(text.Length, removed + Clean(text, Articles.FindingsOf(text)).Length);
        }
    }

    [Fact]
    public void Clean_text_is_clean()
    {
        foreach (var name in new[] { "data/moscow-visits", "tests/corpora/harbour" })
        {
            var articles = GoldExport.Read(name);
            var once = articles.Select(article => (article.Id, Text: Clean(article.Text, article.Findings))).ToArray();
            var twice = Articles.FindingsOf(once);
            Assert.All(twice.Zip(once), pair => Assert.True(pair.First.Removed.Count == 0, $"{pair.Second.Id}: {string.Join(' ', pair.First.Removed.Select(span => $"{span.Line} {span.Rule}"))}"));
        }
    }

    [Theory]
    [InlineData("Related: a\n")]
    [InlineData("28 November 2016\n")]
    [InlineData("Port Opens Its Last Gate\n\n")]
    [InlineData("(")]
    [InlineData("[Share ")]
    [InlineData("Sign up. ")]
    [InlineData("\n")]
    [InlineData("1 May\n")]
    public void Hostile_text_is_read_in_linear_time(string part)
    {
        var clock = Stopwatch.StartNew();

        Articles.FindingsOf(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static string Clean(string text, ArticleFindings findings)
    {
        var clean = text;
        foreach (var span in findings.Removed.Reverse()) clean = clean.Remove(span.Start, span.Length);
        return clean;
    }

    private static IEnumerable<string> Texts(int count)
    {
        var random = new Random(7);
        for (var i = 0; i < count; i++)
            yield return string.Concat(Enumerable.Range(0, 30).Select(_ => Parts[random.Next(Parts.Length)]));
    }
}
