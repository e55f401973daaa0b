namespace Analysis.Tests.Corpora.Pages;

public class FieldTests
{
    private static string Linked(string json) => $"<script type='application/ld+json'>{json}</script>";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2019-05-03T23:30:00-05:00"}""", "2019-05-03")]
    [InlineData("""[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Article","Thing"],"datePublished":"2019-05-03"}]""", "2019-05-03")]
    [InlineData("""{"@graph":[{"@type":"Organization"},{"@type":"BlogPosting","datePublished":"May 3, 2019"}]}""", "2019-05-03")]
    [InlineData("""{"@type":"http://schema.org/NewsArticle","datePublished":"20190503",}""", "2019-05-03")]
    [InlineData("{\"@type\":\"Article\",\"description\":\"a line\nbroken\",\"datePublished\":\"2019-05-03\"};", "2019-05-03")]
    [InlineData("""{"@type":"NewsArticle","headline":"a "quote" breaks it","datePublished":"2019-05-03"}""", "2019-05-03")]
    public void JSON_LD_gives_the_day_of_publication(string json, string expected)
    {
        var page = WrittenPage.Read(Linked(json));

        Assert.Equal((expected, "JSON-LD datePublished"), (page.Date?.Value, page.Date?.Rule));
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), page.Published);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2019-05-03T10:00:00Z'>", "", "meta article:published_time")]
    [InlineData("<meta name='DC.date.issued' content='2019-05-03'>", "", "meta dc.date.issued")]
    [InlineData("<meta name='parsely-pub-date' content='1556877600'>", "", "meta parsely-pub-date")]
    [InlineData("", "<span itemprop='datePublished' content='2019-05-03'>yesterday</span>", "microdata datePublished")]
    [InlineData("", "<p class='meta'><time>3 May 2019</time></p>", "time element")]
    [InlineData("", "<div>Published: Friday, 3 May 2019, 10:00</div>", "line that says when it was published")]
    [InlineData("", "<div>3 May 2019 at 10:00</div>", "date line")]
    [InlineData("<link rel='canonical' href='https://example.org/2019/05/03/talks'>", "", "date in the address (link canonical)")]
    [InlineData("<meta property='og:url' content='https://example.org/2019/05/03/talks'>", "<div>Updated 5 May 2019</div><div>Published 3 May 2019</div>", "line that says when it was published")]
    public void The_day_of_publication_comes_from_the_surest_source(string head, string above, string rule)
    {
        var page = WrittenPage.Read(head, above);

        Assert.Equal(("2019-05-03", rule), (page.Date?.Value, page.Date?.Rule));
    }

    // The instant is the same day, the day before, or the day behind somewhere from UTC-12 to UTC+14, and no further.
    [Theory]
    [InlineData("2019-05-04T01:30:00Z", "2019-05-03")]
    [InlineData("2019-05-04T11:59:00Z", "2019-05-03")]
    [InlineData("2019-05-04T12:00:00Z", "2019-05-04")]
    [InlineData("2019-05-02T10:00:00Z", "2019-05-03")]
    [InlineData("2019-05-02T09:59:00Z", "2019-05-02")]
    [InlineData("2019-05-04T13:59+02:00", "2019-05-03")]
    [InlineData("2019-05-04T14:00+02:00", "2019-05-04")]
    [InlineData("2019-05-04 06:59:59 -05:00", "2019-05-03")]
    [InlineData("2019-05-04 07:00:00 -0500", "2019-05-04")]
    [InlineData("Sat, 04 May 2019 11:59:59 GMT", "2019-05-03")]
    [InlineData("Sat, 04 May 2019 12:00:00 GMT", "2019-05-04")]
    [InlineData("1556971199", "2019-05-03")]
    [InlineData("1556971200000", "2019-05-04")]
    [InlineData("2019-05-04", "2019-05-03")]
    [InlineData("2019-05-05", "2019-05-05")]
    [InlineData("2019-05-05T01:30:00Z", "2019-05-05")]
    public void The_printed_day_goes_before_an_instant_that_is_this_day_in_some_time_zone(string instant, string expected)
    {
        var page = WrittenPage.Read($"<meta property='article:published_time' content='{instant}'>", "<time>May 3, 2019</time>");

        Assert.Equal(expected, page.Date?.Value);
    }

    [Theory]
    [InlineData("<time>May 3, 2019</time>", "2019-05-03T10:00:00Z", "2019-05-03")]
    [InlineData("<div>May 3, 2019</div>", "2019-05-02T10:00:00Z", "2019-05-03")]
    [InlineData("<time>May 3, 2019</time>", "2019-05-02T09:59:00Z", "2017-11-20")]
    [InlineData("<time>May 3, 2019</time>", "", "2017-11-20")]
    public void An_article_that_is_brought_out_anew_has_the_printed_day_where_the_last_change_bears_it_out(string line, string modified, string expected)
    {
        var page = WrittenPage.Read(
            "<meta property='article:published_time' content='2017-11-20T10:00:00Z'>"
            + $"<meta property='article:modified_time' content='{modified}'>",
            line);

        Assert.Equal(expected, page.Date?.Value);
    }

    [Fact]
    public void A_line_on_the_first_publication_gives_way_to_the_day_that_line_and_tags_agree_on()
    {
        var page = WrittenPage.Read(
            "<meta property='article:published_time' content='2019-05-04T17:08:49.000Z'>",
            "<div>Sat 4 May 2019 18.08 CET</div><div>First published on Fri 3 May 2019 22.12 CET</div>");

        Assert.Equal("2019-05-04", page.Date?.Value);
    }

    [Theory]
    [InlineData("<p class='post-date'>Friday 3 May 2019 05:39, UK</p>", "element for the date")]
    [InlineData("<div>By Jane RoeMay 3, 2019</div>", "date line")]
    [InlineData("<div>3 May 20194 May 2019 Jane Roe</div>", "date line")]
    [InlineData("<div><span>May 3, 2019 1:00 AM</span><span>May 4, 2019 6:02 PM</span></div>", "date line")]
    [InlineData("<div class='caption'>Posted: May 3, 2019 5:05 pm</div>", "line that says when it was published")]
    [InlineData("<div class='caption'>updated<span>May 3, 2019</span></div>", "line that says when it was updated")]
    public void Printed_days_are_read_where_elements_meet_without_a_blank_and_in_small_print(string above, string rule)
    {
        var page = WrittenPage.Read(above: above);

        Assert.Equal(("2019-05-03", rule), (page.Date?.Value, page.Date?.Rule));
    }

    [Theory]
    [InlineData("<p class='post-date'>Friday 3 May 2019 05:39, UK</p>", true)]
    [InlineData("<p>The treaty of 3 May 2019</p>", false)]
    public void A_line_at_the_start_of_the_body_gives_the_day_where_it_is_marked_for_it(string line, bool isRead)
    {
        var page = WrittenPage.Read("<link rel='canonical' href='https://example.org/2019/05/04/talks'>", inside: line);

        Assert.Equal(isRead ? "2019-05-03" : "2019-05-04", page.Date?.Value);
    }

    [Theory]
    [InlineData("<figure><figcaption>The harbour on 3 May 2019</figcaption></figure>")]
    [InlineData("<div>03/04/2019</div>")]
    [InlineData("")]
    public void Without_a_certain_date_there_is_none(string above)
    {
        var page = WrittenPage.Read(above: above);

        Assert.Null(page.Date);
        Assert.Null(page.Published);
    }

    [Fact]
    public void The_last_change_has_a_field_of_its_own()
    {
        var page = WrittenPage.Read("<meta property='article:modified_time' content='2019-05-04'><meta property='article:published_time' content='2019-05-03'>");

        Assert.Equal(("2019-05-03", "2019-05-04"), (page.Date?.Value, page.Modified?.Value));
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Roe"}}""", "Jane Roe")]
    [InlineData("""{"@type":"NewsArticle","author":[{"name":"By Jane Roe"},"John Doe, Reporter"]}""", "Jane Roe|John Doe")]
    [InlineData("""{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Jane Roe"}]}""", "Jane Roe")]
    [InlineData("""{"@type":"NewsArticle","author":[{"name":"Jane Roe"},{"name":"The Associated Press"}]}""", "Jane Roe")]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Organization","name":"Associated Press"}}""", "Associated Press")]
    public void JSON_LD_gives_the_authors(string json, string expected)
    {
        var page = WrittenPage.Read(Linked(json));

        Assert.Equal(expected, string.Join('|', page.Authors.Select(author => author.Value)));
    }

    [Theory]
    [InlineData(@"\ud83d\ude00", "\U0001F600")]
    [InlineData(@"\ud83d!", "\uFFFD!")]
    [InlineData(@"\udc00!", "\uFFFD!")]
    public void Half_a_character_in_JSON_LD_is_replaced(string written, string expected)
    {
        var page = WrittenPage.Read(Linked($$"""{"@type":"NewsArticle","headline":"Talks begin {{written}}"}"""), headline: "");

        Assert.Equal("Talks begin " + expected, page.Headline?.Value);
    }

    [Theory]
    [InlineData("<meta name='author' content='Jane Roe and John Doe'>", "", "Jane Roe|John Doe", "meta author")]
    [InlineData("<meta name='byl' content='By Jane Roe, John Doe &amp; Max Poe'>", "", "Jane Roe|John Doe|Max Poe", "meta byl")]
    [InlineData("<meta name='author' content='https://example.org/jane'>", "<a rel='author' href='/jane'>Jane Roe</a>", "Jane Roe", "link author")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Jane Roe'>", "", "Jane Roe", "meta twitter:data1")]
    [InlineData("", "<span itemprop='author'><span itemprop='name'>Jane Roe, Ph.D.</span></span>", "Jane Roe", "microdata author")]
    [InlineData("", "<div>By Jane Roe for The Harbour Star</div>", "Jane Roe", "author line")]
    [InlineData("", "<div>By Jane Roe | Senior Editor | jane@example.org</div>", "Jane Roe", "author line")]
    [InlineData("", "<div class='article-byline'><a href='/jane'>Jane Roe</a></div>", "Jane Roe", "author element")]
    [InlineData("<meta property='og:site_name' content='Harbour Star'><meta name='author' content='Harbour Star'>", "<div>By Martin Luther, Jr. in Cairo</div>", "Martin Luther Jr", "author line")]
    public void Authors_come_from_tags_marks_and_lines(string head, string above, string expected, string rule)
    {
        var page = WrittenPage.Read(head, above);

        Assert.Equal(expected, string.Join('|', page.Authors.Select(author => author.Value)));
        Assert.All(page.Authors, author => Assert.Equal(rule, author.Rule));
    }

    [Theory]
    [InlineData("<title>Talks begin in the harbour | The Harbour Star</title>", "<h2>Talks begin in the harbour</h2>", "Talks begin in the harbour", "h2")]
    [InlineData("<title>Talks begin - The Harbour Star</title><meta property='og:site_name' content='Harbour Star'>", "", "Talks begin", "title element")]
    [InlineData("<title>Talks begin - and nobody knows why</title>", "", "Talks begin - and nobody knows why", "title element")]
    [InlineData("<meta property='og:title' content='Talks &quot;begin&quot; in the harbour'><title>Other</title>", "", "Talks \"begin\" in the harbour", "meta og:title")]
    [InlineData("<title>Talks begin in the harbour</title>", "<h1>The Harbour Star</h1><h1>Talks begin in the old harbour</h1>", "Talks begin in the old harbour", "h1")]
    [InlineData("<meta property='og:title' content='Talks begin in the harbour'>", "<h1><a href='/world'>World</a> | Talks begin in the harbour</h1>", "Talks begin in the harbour", "h1")]
    public void The_headline_is_the_printed_one_or_the_titles_without_the_site(string head, string headline, string expected, string rule)
    {
        var page = WrittenPage.Read(head, headline: headline);

        Assert.Equal((expected, rule), (page.Headline?.Value, page.Headline?.Rule));
        Assert.Equal(rule.StartsWith('h'), page.HeadlineSpan is not null);
    }

    [Fact]
    public void Outlet_section_and_language_are_read_where_they_are_stated()
    {
        var page = WrittenPage.Read("<meta property='og:site_name' content='The Harbour Star'><meta property='article:section' content='World'>");

        Assert.Equal(("The Harbour Star", "meta og:site_name"), (page.Outlet?.Value, page.Outlet?.Rule));
        Assert.Equal(("World", "meta article:section"), (page.Section?.Value, page.Section?.Rule));
        Assert.Equal(("en-GB", "html lang"), (page.Language?.Value, page.Language?.Rule));
        Assert.Equal("<meta og:site_name content=\"The Harbour Star\">", page.Outlet?.Evidence);
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 200)]
    public void Evidence_is_cut(int length, int expected)
    {
        var page = WrittenPage.Read($"<title>{new string('a', length)}</title>", headline: "");

        Assert.Equal(expected, page.Headline?.Evidence.Length);
    }
}
