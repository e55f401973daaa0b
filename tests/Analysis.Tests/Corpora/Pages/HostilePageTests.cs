using System.Diagnostics;
using System.Text;
using Analysis.Corpora.Pages;
using FsCheck.Fluent;

namespace Analysis.Tests.Corpora.Pages;

public class HostilePageTests
{
    // Minutes away from what these pages take, and from what a quadratic step would.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b id=1>x<p>", 100_000)]
    [InlineData("<a href=1><div>", 50_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<dl><dt><dd>", 50_000)]
    [InlineData("<p><span>", 100_000)]
    [InlineData("<form><select><option>", 50_000)]
    [InlineData("</div></p></b>", 100_000)]
    [InlineData("<a href=\"", 200_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<svg>", 200_000)]
    [InlineData("<script>", 200_000)]
    [InlineData("<", 2_000_000)]
    [InlineData("<h2>some other words</h2>", 30_000)]
    [InlineData("<meta name=author content='a, b, c'>", 50_000)]
    [InlineData("<script type=application/ld+json>[[[[{\"@type\":\"NewsArticle\"}", 20_000)]
    [InlineData("words without any tag. ", 200_000)]
    [InlineData("<img><p>x", 100_000)]
    [InlineData("\ud800<p>\0\udc00", 100_000)]
    public void A_page_of_one_piece_repeated_is_read_in_seconds(string piece, int times)
    {
        var clock = Stopwatch.StartNew();

        var page = PageReader.Read(new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString());

        Assert.True(clock.Elapsed < Patience, $"{piece}: {clock.Elapsed}");
        Assert.All(page.Body, span => Assert.InRange(span.End, 0, page.Text.Length));
    }

    [Theory]
    [InlineData("<div ", "a=1 ", 500_000, ">")]
    [InlineData("<div ", "class=b ", 300_000, ">")]
    [InlineData("<table>", "<div>x</div>", 50_000, "")]
    [InlineData("<title>", "word - ", 300_000, "</title><h2>a b c</h2><h2>d e f</h2>")]
    [InlineData("<meta name=author content='", "Jane Roe, ", 300_000, "'>")]
    [InlineData("<pre>", "x\n", 200_000, "")]
    [InlineData("<p>", "a", 3_000_000, "")]
    public void A_page_with_one_endless_piece_is_read_in_seconds(string start, string piece, int times, string end)
    {
        var clock = Stopwatch.StartNew();

        _ = PageReader.Read(start + new StringBuilder(piece.Length * times).Insert(0, piece, times) + end + $"<p>{WrittenPage.First}</p>");

        Assert.True(clock.Elapsed < Patience, $"{start}{piece}: {clock.Elapsed}");
    }

    [Theory]
    [InlineData(PageSource.DeepestNesting - 1, false)]
    [InlineData(PageSource.DeepestNesting, false)]
    [InlineData(PageSource.DeepestNesting + 1, true)]
    public void Tags_below_the_deepest_level_are_dropped_and_their_text_is_kept(int depth, bool isTooDeep)
    {
        var html = string.Concat(Enumerable.Repeat("<div>", depth)) + "word" + string.Concat(Enumerable.Repeat("</div>", depth));

        Assert.Equal(isTooDeep, PageSource.Of(html).IsTooDeep);
        Assert.Equal("word", PageReader.Read(html).Text);
        Assert.Equal(isTooDeep, PageReader.Read(html).Problem!.StartsWith("tags are nested", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_paragraphs_that_are_never_closed_nest_in_nothing()
    {
        var page = PageReader.Read(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<p>Sentence number {i} of a page that closes none of its paragraphs.")));

        Assert.Equal(1_000, page.Body.Count);
    }

    [Fact]
    public void Any_pieces_in_any_order_are_read()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div class='x", "'>", "<table>", "<td>", "</table>", "<h1>", "</h1>", "<a href=x>", "</a>", "<script>", "</script>", "<!--", "-->", "<svg", "/>", "<", ">", "&amp;",
            "&#x0;", "&", "\"", "=", "\0", "\ud800", " ", "\n", WrittenPage.First, "By Jane Roe", "3 May 2019", "<script type='application/ld+json'>", "{\"@type\":\"NewsArticle\",", "\"author\":[",
            "}", "<meta name=author content=", "<title>", "</title>", "<frameset>", "<select>", "<option>", "<math>", "<body>", "<html lang=tr>", "<template>", "</template>", "<plaintext>", "<time>",
        ];
        var pages = Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary();

        Holds.ForSeeded(Prop.ForAll(pages, html =>
        {
            var page = PageReader.Read(html);
            var end = -1;
            foreach (var span in page.Body)
            {
                var isWholeLine = (span.Start == 0 || page.Text[span.Start - 1] == '\n') && (span.End == page.Text.Length || page.Text[span.End] == '\n');
                if (!isWholeLine || span.Start <= end) return false;
                end = span.End;
            }

            return (page.Problem is null) == (page.Body.Count > 0);
        }), values: 400, largest: 120);
    }
}
