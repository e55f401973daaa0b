using System.Text;
using Analysis.Corpora;
using Analysis.Corpora.Reading.Feeds;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Tests.Corpora.Reading.Feeds;

public sealed class FeedDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.rss")]
    [InlineData("a.txt")]
    public void An_item_of_RSS_is_an_article(string file)
    {
        _folder.Write(file,
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Harbour Star</title><image><title>Logo</title></image><language>en-gb</language>
            <item><title>Port &amp; sea</title><media:title>no</media:title><link>https://example.org/1</link><pubDate>Mon, 28 Nov 2016 10:00:00 GMT</pubDate>
              <dc:creator>Jane Doe</dc:creator><dc:creator>John Roe</dc:creator><category>World</category>
              <description>Short.</description><content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded></item>
            <item><title>Second</title><author>jane@example.org (Jane Doe)</author><source url="x">The Wire</source><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
            </channel></rss>
            """);

        var documents = _folder.Documents();

        Assert.Equal([$"{file}#1", $"{file}#2"], documents.Select(document => document.Id));
        Assert.Equal(["Port & sea\n\nOne.\nTwo & three.", "Second\n\nOnly this."], documents.Select(document => document.Text));
        var given = documents[0].Given;
        Assert.Equal(new Given("Mon, 28 Nov 2016 10:00:00 GMT", "feed element \"pubDate\"", new(4, "Mon, 28 Nov 2016 10:00:00 GMT")), given.Date);
        Assert.Equal(
            ("Harbour Star", "Jane Doe, John Roe", "World", "en-gb", "https://example.org/1"),
            (given.Outlet!.Value, given.Byline!.Value, given.Section!.Value, given.Language!.Value, given.Address!.Value));
        Assert.Equal(("The Wire", "Jane Doe"), (documents[1].Given.Outlet!.Value, documents[1].Given.Byline!.Value));
        Assert.All(documents, document => Assert.Equal(document.Text, document.Source.Read()));
    }

    [Fact]
    public void An_entry_of_Atom_is_an_article()
    {
        _folder.Write("a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenbote</title>
            <entry><title type="html">Der &lt;b&gt;Hafen&lt;/b&gt;</title><link rel="self" href="no"/><link href="https://example.org/1"/>
              <updated>2016-11-29</updated><published>2016-11-28</published><author><name>Jane Doe</name><email>j@example.org</email></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b</p><p>c</p></div></content></entry></feed>
            """);

        var document = _folder.Document();

        Assert.Equal(("a.atom", "Der Hafen\n\na < b\nc"), (document.Id, document.Text));
        Assert.Equal(
            ("Hafenbote", "2016-11-28", "Jane Doe", "de", "https://example.org/1"),
            (document.Given.Outlet!.Value, document.Given.Date!.Value, document.Given.Byline!.Value, document.Given.Language!.Value, document.Given.Address!.Value));
    }

    [Fact]
    public void Items_beside_the_channel_and_an_old_encoding_are_read()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">"
            + "<channel><title>Star</title></channel><item><title>Café</title></item></rdf:RDF>";

        var document = _folder.Write("a.xml", Encoding.Latin1.GetBytes(xml)).Document();

        Assert.Equal(("Café", new EncodingDecision("windows-1252", "XML declaration")), (document.Text, document.Encoding));
    }

    [Fact]
    public void What_stands_before_broken_XML_is_read()
    {
        var results = _folder.Write("a.rss", "<rss><channel><item><title>A</title></item>\n<item><title>B</tit").Read();

        Assert.Equal("A", results[0].Document!.Text);
        Assert.StartsWith("a.rss: no valid XML from line 2 on: ", results[^1].Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.example.org/rss-0.91.dtd\">")]
    [InlineData("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE rss [<!ENTITY eacute \"e\"><!ENTITY % more SYSTEM \"http://my.example.org/more.dtd\"> %more;]>")]
    [InlineData("")]
    public void A_document_type_is_passed_over_and_the_named_characters_of_HTML_are_known(string type)
    {
        _folder.Write("a.xml", $"<?xml version=\"1.0\"?>\n{type}<rss version=\"0.91\"><channel><item><title>Caf&eacute;&nbsp;&amp; bar</title></item></channel></rss>");

        Assert.Equal("Caf\u00E9\u00A0& bar", _folder.Document().Text);
    }

    [Fact]
    public void Entities_of_a_files_own_end_the_feed_and_are_never_expanded()
    {
        var bomb = "<!ENTITY a0 \"lol\">" + string.Concat(Enumerable.Range(1, 60).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
        _folder.Write("a.xml", $"<?xml version=\"1.0\"?><!DOCTYPE rss [{bomb}]><rss><channel><item><title>A</title></item>\n<item><title>&a60;</title></item></channel></rss>");

        var results = _folder.Read();

        Assert.Equal("A", results[0].Document!.Text);
        Assert.StartsWith("a.xml: line 2 names an entity of the feed's own", results[^1].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void A_file_that_an_entity_names_is_not_read()
    {
        _folder.Write("secret.bin", "secret").Write("a.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"secret.bin\">]><rss><channel><item><title>&x;</title></item></channel></rss>");

        Assert.Contains(_folder.Problems(), problem => problem.StartsWith("a.xml: line 1 names an entity of the feed's own", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain & text; &; &1a; &eacute", "plain & text; &; &1a; &eacute")]
    [InlineData("&amp;&lt;&gt;&quot;&apos;&#233;", "&amp;&lt;&gt;&quot;&apos;&#233;")]
    [InlineData("&amp;eacute; &eacute;&ndash;&own;", "&amp;eacute; \u00E9\u2013&own;")]
    [InlineData("&&eacute;", "&\u00E9")]
    public void Only_names_of_HTML_are_put_as_characters(string xml, string expected) => Assert.Equal(expected, FeedEntities.Resolve(xml));

    [Fact]
    public void Other_XML_and_empty_feeds_are_problems()
    {
        _folder.Write("a.xml", "<?xml version=\"1.0\"?><sitemap/>").Write("b.rss", "<rss><channel/></rss>");

        var problems = _folder.Problems();

        Assert.StartsWith("a.xml: it is XML and neither RSS nor Atom.", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("b.rss: the feed holds no item.", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_too_deep_end_the_feed()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000));

        Assert.Contains("its elements are nested deeper than 128 levels", Assert.Single(_folder.Write("a.rss", $"<rss><channel><item>{deep}").Problems()), StringComparison.Ordinal);
    }
}
