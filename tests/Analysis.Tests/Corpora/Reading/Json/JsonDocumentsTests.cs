using System.Text;
using Analysis.Corpora;
using Analysis.Corpora.Reading.Fields;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Reading.Json;

public sealed class JsonDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_an_article_with_headline_dateline_and_body()
    {
        _folder.Write("a.jsonl",
            """
            {"id": 1, "date": "26-FEB-1987", "topics": ["x", {"title": "no"}], "title": "PORT\nOPENS", "dateline": "DOVER, Feb 26 -", "body": "The port\nopened.\n"}

            {"id": 2, "title": "Only a headline", "body": ""}
            """);

        var documents = _folder.Documents();

        Assert.Equal(["a.jsonl#1", "a.jsonl#2"], documents.Select(document => document.Id));
        Assert.Equal("PORT OPENS\n\nDOVER, Feb 26 - The port\nopened.", documents[0].Text);
        Assert.Equal(new TextSpan(0, 10), documents[0].HeadlineSpan);
        Assert.Equal(new Given("26-FEB-1987", "field \"date\"", new(1, "26-FEB-1987")), documents[0].Given.Date);
        Assert.Equal(("Only a headline", 3), (documents[1].Text, documents[1].Given.Headline!.Evidence!.Line));
    }

    [Fact]
    public void The_only_article_of_a_file_has_no_number()
    {
        Assert.Equal("a.json", _folder.Write("a.json", """{"headline": "Port", "text": "Open."}""").Document().Id);
    }

    [Theory]
    [InlineData("""[{"title": "A", "text": "a"}, {"title": "B", "text": "b"}]""")]
    [InlineData("""{"status": "ok", "articles": [{"title": "A", "text": "a"}, {"title": "B", "text": "b"}]}""")]
    [InlineData("""{"data": {"tags": [{"title": "no"}], "items": [{"title": "A", "text": "a"}, {"title": "B", "text": "b"}]}}""")]
    [InlineData("""{"title": "Feed", "description": "All", "items": [{"title": "A", "content_html": "<p>a</p>"}, {"title": "B", "content_text": "b"}]}""")]
    [InlineData("""{"x1": {"title": "A", "text": "a"}, "x2": {"title": "B", "text": "b"}}""")]
    [InlineData("{\n\"title\": \"A\",\n\"text\": \"a\"\n}\n{\n\"title\": \"B\", \"text\": \"b\"}")]
    [InlineData("{\"title\": \"A\", \"text\": \"a\"}\n{\"title\": \"B\", \"text\": \"b\"}\n")]
    [InlineData("""{"hits": {"total": 2, "hits": [{"_id": 1, "_source": {"title": "A", "text": "a"}}, {"_source": {"title": "B", "text": "b"}}]}}""")]
    public void A_json_file_holds_its_articles_in_many_ways(string json)
    {
        var documents = _folder.Write("a.json", json).Documents();

        Assert.Equal(["a.json#1", "a.json#2"], documents.Select(document => document.Id));
        Assert.Equal(["A\n\na", "B\n\nb"], documents.Select(document => document.Text));
    }

    [Fact]
    public void Links_and_comments_of_an_article_are_no_articles()
    {
        const string json = """{"title": "A", "text": "a", "related": [{"title": "B", "text": "b"}], "comments": {"first": {"title": "C", "text": "c"}}}""";

        Assert.Equal("A\n\na", _folder.Write("a.json", json).Document().Text);
    }

    [Theory]
    [InlineData("""{"source": {"id": "hs", "name": "Harbour Star"}, "author": "By Jane Doe", "publishedAt": "2016-11-28", "title": "A", "description": "no", "content": "a"}""")]
    [InlineData("""{"webTitle": "A", "webPublicationDate": "2016-11-28", "fields": {"bodyText": "a", "byline": "Jane Doe", "publication": "Harbour Star"}}""")]
    [InlineData("""{"body": "a", "metadata": {"title": "A", "date": "2016-11-28", "authors": ["Jane Doe"], "outlet": "Harbour Star"}}""")]
    [InlineData("""{"headline": {"main": "A", "kicker": "no"}, "byline": {"original": "By Jane Doe"}, "pub_date": "2016-11-28", "source": "Harbour Star", "full_text": "a"}""")]
    [InlineData("""{"title": {"rendered": "A"}, "content": {"rendered": "<p>a</p>"}, "date": {"$date": "2016-11-28"}, "creator": [{"name": "Jane Doe"}], "site_name": "Harbour Star"}""")]
    [InlineData("""{"article": {"Title": "A", "Text": ["a"]}, "published": "2016-11-28", "authors": "['Jane Doe']", "publisher": {"name": "Harbour Star", "description": "no"}}""")]
    public void Fields_are_found_by_their_names_in_the_article_around_it_and_below(string json)
    {
        var document = _folder.Write("a.json", json).Document();

        Assert.Equal("A\n\na", document.Text);
        Assert.Equal(
            ("A", "2016-11-28", "Jane Doe", "Harbour Star"),
            (document.Given.Headline!.Value, document.Given.Date!.Value, document.Given.Byline!.Value, document.Given.Outlet!.Value));
    }

    [Fact]
    public void Several_authors_and_paragraphs_are_joined()
    {
        var document = _folder.Write("a.json", """{"authors": [{"name": "Jane Doe"}, "John Roe", null], "body": ["One.", {"type": "p", "text": "Two."}]}""").Document();

        Assert.Equal(("One.\nTwo.", "Jane Doe, John Roe"), (document.Text, document.Given.Byline!.Value));
        Assert.Null(document.HeadlineSpan);
    }

    [Fact]
    public void Fields_that_are_named_go_before_all_others()
    {
        _folder.Write("a.json", """{"title": "no", "text": "no", "date": "no", "data": {"h": "A", "b": "a", "d": "2016"}, "source": "no", "o": "Star", "author": "no", "w": "Doe"}""");

        var document = _folder.Document(new()
        {
            TextField = "data.b", HeadlineField = "data.h", DateField = "data.d", OutletField = "o", BylineField = "w",
        });

        Assert.Equal("A\n\na", document.Text);
        Assert.Equal(("2016", "Star", "Doe"), (document.Given.Date!.Value, document.Given.Outlet!.Value, document.Given.Byline!.Value));
        Assert.Equal("field \"data.d\"", document.Given.Date!.Rule);
    }

    [Fact]
    public void A_named_field_that_is_missing_is_a_problem()
    {
        var problem = Assert.Single(_folder.Write("a.jsonl", """{"id": 1, "words": "a"}""").Problems(new() { TextField = "text" }));

        Assert.Equal(
            "a.jsonl, line 1: no field holds a text or a headline: found id, words, looked for body, text, content, articleBody and the like. "
            + "Name the field: new ReadingOptions { TextField = \"...\" }, with dots for nested ones.",
            problem);
    }

    [Fact]
    public void Escapes_are_decoded_and_half_a_pair_survives_being_read_again()
    {
        _folder.Write("a.jsonl", """{"text": "\u0022caf\u00e9\u0022 \\ \/ \t\ud83d\ude00 \ud83d."}""").Write("b.json", """{"text": "\ud83d."}""");

        var documents = _folder.Documents();

        Assert.Equal("\"café\" \\ / \t\U0001F600 \uD83D.", documents[0].Text);
        Assert.All(documents, document => Assert.Equal(document.Text, document.Source.Read()));
    }

    [Fact]
    public void A_value_in_HTML_becomes_text_and_a_name_in_angle_brackets_stays()
    {
        _folder.Write("a.jsonl", """
            {"title": "Smith &amp; Co", "text": "<p>One &ndash; <b>two</b></p><script>x</script><p>Three<br/>four</p>"}
            {"title": "Standard <SRD>", "text": "Of <B Corp> and\n  <A.B.>"}
            """);

        var documents = _folder.Documents();

        Assert.Equal("Smith & Co\n\nOne – two\nThree\nfour", documents[0].Text);
        Assert.Equal("Standard <SRD>\n\nOf <B Corp> and\n  <A.B.>", documents[1].Text);
    }

    [Fact]
    public void Seconds_since_1970_are_a_date() =>
        Assert.Equal("2016-11-28T00:00:00Z", _folder.Write("a.json", """{"text": "a", "created_utc": 1, "timestamp": 1480291200}""").Document().Given.Date!.Value);

    [Fact]
    public void A_broken_line_is_a_problem_and_the_others_are_read()
    {
        _folder.Write("a.jsonl", "{\"text\": \"a\"}\n{\"text\": \"b\"\n{\"text\": \"c\"} x\n[1]\n{\"text\": \"\\x\"}\n{\"text\": \"d\"}");

        var results = _folder.Read();

        Assert.Equal(["a.jsonl#1", "a.jsonl#6"], results.Select(result => result.Document?.Id).OfType<string>());
        Assert.Equal(
            [
                "a.jsonl, line 2: no valid JSON: expected ',' at byte 13.", "a.jsonl, line 3: no valid JSON: something follows the object at byte 15.",
                "a.jsonl, line 4: no valid JSON: expected an object, {\"name\": value}.", "a.jsonl, line 5: no valid JSON: an escape in a text is none.",
            ],
            results.Select(result => result.Problem?.Problem).OfType<string>());
    }

    [Fact]
    public void A_list_that_breaks_off_gives_what_stands_before()
    {
        var results = _folder.Write("a.json", "[{\"text\": \"a\"},\n{\"text\": \"b\"}, {\"text\": ").Read();

        Assert.Equal(["a", "b"], results.Select(result => result.Document?.Text).OfType<string>());
        Assert.StartsWith("a.json: no valid JSON: an object or a list is not closed at byte ", results[^1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_in_an_old_encoding_is_read_in_it()
    {
        var document = _folder.Write("a.jsonl", [.. "{\"text\": \"caf"u8, 0xE9, .. " costs "u8, 0x80, .. "5\"}"u8]).Document();

        Assert.Equal(("café costs €5", "windows-1252"), (document.Text, document.Encoding.Name));
        Assert.Equal(document.Text, document.Source.Read());
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void UTF_16_is_read_with_a_mark(string file)
    {
        var document = _folder.Write(file, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\": \"Über\"}\n")]).Document();

        Assert.Equal(("Über", new EncodingDecision("utf-16le", "byte order mark")), (document.Text, document.Encoding));
        Assert.Equal("Über", document.Source.Read());
    }

    [Fact]
    public void Nesting_at_the_limit_is_read_and_deeper_is_not()
    {
        static string Nested(int depth) => $"{{\"text\": \"a\", \"x\": {new string('[', depth)}{new string(']', depth)}}}\n";

        var results = _folder.Write("a.jsonl", Nested(5) + Nested(6)).Read(new() { MaximalNesting = 5 });

        Assert.Equal("a", results[0].Document!.Text);
        Assert.Contains("its values are nested deeper than 5 levels, the limit (ReadingOptions.MaximalNesting)", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_at_the_limit_is_read_and_a_longer_one_stepped_over()
    {
        const string line = """{"text": "1234567890"}""";
        var results = _folder.Write("a.jsonl", $"{line} \n{line[..^2]}12\"}}\n{line}").Read(new() { MaximalArticleBytes = line.Length + 1 });

        Assert.Equal(["a.jsonl#1", "a.jsonl#3"], results.Select(result => result.Document?.Id).OfType<string>());
        Assert.StartsWith("a.jsonl, line 2: it is larger than 23 bytes, the limit for records", Assert.Single(results, result => result.Problem is not null).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_read()
    {
        var body = string.Concat(Enumerable.Repeat("word ", 500_000)).TrimEnd();

        var documents = _folder.Write("a.jsonl", $"{{\"text\": \"{body}\"}}\n{{\"text\": \"b\"}}\n{{\"text\": \"{body}.\"}}").Documents();

        Assert.Equal([body, "b", body + "."], documents.Select(document => document.Text));
        Assert.All(documents, document => Assert.Equal(document.Text, document.Source.Read()));
    }
}
