using System.Diagnostics;
using Analysis.Corpora.Cleaning;

namespace Analysis.Tests.Corpora.Cleaning;

public class ArticleLayoutTests
{
    [Fact]
    public void Lines_are_counted_from_1_with_the_blank_ones_and_carry_what_they_look_like()
    {
        var layout = ArticleLayout.Of($"\uFEFFMiddle East\r\n\r\n \u200B \r\nBy Jane Roe\n28 November 2016\r\n{Articles.Body}\r\n2 min read");

        Assert.Equal([1, 4, 5, 6, 7], layout.Lines.Select(line => line.Number));
        Assert.Equal(
            [LineKind.Short, LineKind.Furniture, LineKind.Date, LineKind.Paragraph, LineKind.Furniture], layout.Lines.Select(line => line.Kind));
        Assert.Equal("Middle East", layout.Lines[0].Text);
        Assert.Equal((3, 3), (layout.FirstParagraph, layout.LastParagraph));
        Assert.Equal([0, 0, 0, 0, 1], layout.Lines.Take(5).Select(line => line.ParagraphsBefore));
    }

    [Fact]
    public void Carriage_returns_alone_end_lines_too()
    {
        var layout = ArticleLayout.Of($"Delegation in the harbour\r28 November 2016\r\r{Articles.Body}\r");

        Assert.Equal([1, 2, 4], layout.Lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData("Nobody came to the port today.", "Short")]
    [InlineData("Nobody came to the port at night today.", "Paragraph")]
    [InlineData("“Nobody came to the port at night today.”", "Paragraph")]
    [InlineData("Who came to the port at night today?", "Short")]
    [InlineData("REUTERS/Jane Roe", "Furniture")]
    [InlineData("The port at night [Getty]", "Furniture")]
    [InlineData("- Advertisement -", "Furniture")]
    [InlineData("0 6,986", "Furniture")]
    [InlineData("(Author: Jane Roe)", "Furniture")]
    [InlineData("By the sea, nobody sleeps", "Short")]
    public void A_line_looks_like_something_on_its_own(string line, string kind) =>
        Assert.Equal(kind, LineKinds.Of(line, null).ToString());

    [Fact]
    public void A_long_line_is_a_paragraph_without_a_full_stop()
    {
        Assert.Equal(LineKind.Short, LineKinds.Of("A" + new string('a', 179), null));
        Assert.Equal(LineKind.Paragraph, LineKinds.Of("A" + new string('a', 180), null));
    }

    [Fact]
    public void Any_lines_at_all_are_decided_without_an_error()
    {
        string[] parts =
        [
            "\n", "\r\n", "\n\n", " ", "\u200B", "\uFEFF", "\t", "    ", "By ", "Source: ", "© 2016 ", "Published: ", "28 November 2016", "03/04/2016",
            "A version of this article appeared in the print edition of ", "The Star", " on ", ".", "U.N.", "MOSCOW", ", ", " – ", "\uD800", "port", "Port ", Articles.Body,
        ];
        var random = new Random(3);
        for (var round = 0; round < 3000; round++)
        {
            var article = Articles.Of(string.Concat(Enumerable.Range(0, 25).Select(_ => parts[random.Next(parts.Length)])));

            Assert.True(article.Headline.IsKnown == (article.Headline.Evidence is not null), article.Text);
            Assert.True(article.Outlet.IsKnown == (article.Outlet.Confidence > 0), article.Text);
            Assert.True(!article.Date.IsKnown || article.Date.Evidence!.Line <= article.Text.Count(unit => unit == '\n') + 1, article.Text);
        }
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("A of ")]
    [InlineData("1 May ")]
    [InlineData("A. ")]
    [InlineData("\n")]
    [InlineData("Source: A\n")]
    public void An_endless_text_is_decided_in_linear_time(string part)
    {
        var clock = Stopwatch.StartNew();

        Articles.Of(string.Concat(Enumerable.Repeat(part, 200_000)));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }
}
