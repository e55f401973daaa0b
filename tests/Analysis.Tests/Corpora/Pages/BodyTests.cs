using Analysis.Corpora.Pages;

namespace Analysis.Tests.Corpora.Pages;

public class BodyTests
{
    [Fact]
    public void The_body_is_the_paragraphs_and_its_spans_stand_in_the_text()
    {
        var page = WrittenPage.Read();

        Assert.Equal([WrittenPage.First, WrittenPage.Second], WrittenPage.Lines(page));
        Assert.Equal("Talks begin in the harbour", page.HeadlineSpan!.Value.In(page.Text));
        Assert.Contains("Home", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Problem);
        Assert.Equal($"{WrittenPage.First}\n{WrittenPage.Second}", page.BodyText);
    }

    [Theory]
    [InlineData("<h2>What comes next</h2>", "What comes next")]
    [InlineData("<ul><li>The port stays open for the ships of both sides.</li></ul>", "The port stays open for the ships of both sides.")]
    [InlineData("<blockquote>We will not leave before there is an agreement.</blockquote>", "We will not leave before there is an agreement.")]
    [InlineData("<p>Not <b>everybody</b> agrees with <a href='/x'>that</a> view, though.</p>", "Not everybody agrees with that view, though.")]
    [InlineData("<p>The captain&#8217;s ship &amp; crew stayed in the port.</p>", "The captain’s ship & crew stayed in the port.")]
    [InlineData("<p>Jane Roe,<br>who was there, said nothing about it all day.</p>", "Jane Roe,|who was there, said nothing about it all day.")]
    public void What_belongs_to_the_text_is_kept_between_its_paragraphs(string inside, string expected)
    {
        var page = WrittenPage.Read(inside: inside);

        Assert.Equal([WrittenPage.First, .. expected.Split('|'), WrittenPage.Second], WrittenPage.Lines(page));
    }

    [Theory]
    [InlineData("<figure><img src='a.jpg'><figcaption>The harbour in the evening light of a day in autumn.</figcaption></figure>")]
    [InlineData("<div><img src='a.jpg'><div>The harbour in the evening light of a day in autumn.</div></div>")]
    [InlineData("<aside><p>A box about something else that stands beside the text of it.</p></aside>")]
    [InlineData("<div class='newsletter-signup'><p>Get the news of the day in your mailbox every morning.</p></div>")]
    [InlineData("<div class='ShareBar'><p>Tell your friends what you have read here today, please.</p></div>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p><a href='/other'>Another article that somebody might want to read</a></p>")]
    [InlineData("<p>Read more: <a href='/other'>Another article that somebody might want to read</a></p>")]
    [InlineData("<h2>Related</h2><ul><li><a href='/1'>One article</a></li><li><a href='/2'>Two articles</a></li></ul>")]
    [InlineData("<p>Click here to read what our readers wrote about it.</p>")]
    [InlineData("<script>document.write('A sentence from a script, which nobody should ever see here.')</script>")]
    [InlineData("<template><p>A sentence from a template, which nobody should ever see here.</p></template>")]
    [InlineData("<p style='display: none'>A sentence that no reader of the page can see at all.</p>")]
    [InlineData("<!-- <p>A sentence from a comment, which nobody should ever see here.</p> -->")]
    public void What_stands_between_the_paragraphs_for_another_purpose_is_left_out(string inside)
    {
        var page = WrittenPage.Read(inside: inside);

        Assert.Equal([WrittenPage.First, WrittenPage.Second], WrittenPage.Lines(page));
    }

    [Theory]
    [InlineData("<p>Copyright 2019 The Harbour Star. All rights reserved.</p>")]
    [InlineData("<p>This article about the talks originally appeared on another site.</p>")]
    [InlineData("<h2>Comments</h2>")]
    [InlineData("<div id='comments'><p>I have never read anything like that, and I have read a lot in my life.</p></div>")]
    [InlineData("<ul class='tags'><li><a href='/t/1'>Harbours</a></li><li><a href='/t/2'>Talks</a></li></ul>")]
    public void What_stands_below_the_article_is_left_out(string below)
    {
        var page = WrittenPage.Read(below: below);

        Assert.Equal([WrittenPage.First, WrittenPage.Second], WrittenPage.Lines(page));
    }

    [Theory]
    [InlineData("<meta name='author' content='Jane Roe'>", 2)]
    [InlineData("<meta name='author' content='John Doe'>", 3)]
    public void A_note_that_begins_with_the_authors_name_ends_the_body(string head, int lines)
    {
        var page = WrittenPage.Read(head, below: "<p>Jane Roe covers the harbour and the sea for the paper since many years.</p>");

        Assert.Equal(lines, page.Body.Count);
    }

    [Fact]
    public void A_sentence_below_the_headline_that_is_marked_as_the_lead_belongs_to_the_body()
    {
        var page = WrittenPage.Read(above: "<div class='byline'>By Jane Roe</div><div class='standfirst'>Two sides meet where they have met a year before</div>");

        Assert.Equal(["Two sides meet where they have met a year before", WrittenPage.First, WrittenPage.Second], WrittenPage.Lines(page));
    }

    [Fact]
    public void A_name_does_not_make_furniture_of_what_holds_the_article()
    {
        var page = PageReader.Read(
            $"<body class='has-sidebar'><div class='share-page'><div class='widget'><h1>Talks begin</h1><p>{WrittenPage.First}</p><p>{WrittenPage.Second}</p></div></div>");

        Assert.Equal([WrittenPage.First, WrittenPage.Second], WrittenPage.Lines(page));
    }

    [Theory]
    [InlineData("", "the page has no text")]
    [InlineData("<p></p>", "the page has no text")]
    [InlineData("<a href='/'>Home</a> <a href='/world'>World</a>", "no running text was found that could be an article")]
    public void A_page_without_an_article_says_why(string html, string problem)
    {
        var page = PageReader.Read(html);

        Assert.Equal(problem, page.Problem);
        Assert.Empty(page.Body);
    }
}
