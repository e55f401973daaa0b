using System.Security.Cryptography;
using Analysis.Corpora;
using Analysis.Corpora.Reading.Fields;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Reading.Texts;

public sealed class TextDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plain_text_is_the_decoded_file()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Port opens\r\n\r\nThe port opened.\r\n"u8];

        var document = _folder.Write("sub/a.txt", bytes).Document();

        Assert.Equal(("sub/a.txt", "Port opens\r\n\r\nThe port opened.\r\n", 0), (document.Id, document.Text, document.Start));
        Assert.Equal(Path.Combine(_folder.Path, "sub", "a.txt"), document.File);
        Assert.Equal(new EncodingDecision("utf-8", "byte order mark"), document.Encoding);
        Assert.Equal(SHA256.HashData(bytes), document.Source.Hash());
        Assert.Equal(GivenFields.None, document.Given);
    }

    [Fact]
    public void Front_matter_states_fields_and_ends_where_the_article_begins()
    {
        const string front = "---\ntitle: \"Port opens\"\ndate: 2016-11-28\nauthors:\n  - Jane Doe\n  - John Roe\nsource: Harbour Star\nsection: World\n---\n";

        var document = _folder.Write("a.md", front + "The port opened.\n").Document();

        Assert.Equal((front + "The port opened.\n", front.Length), (document.Text, document.Start));
        Assert.Equal(new Given("Port opens", "front matter", new(2, "title: \"Port opens\"")), document.Given.Headline);
        Assert.Equal(new Given("2016-11-28", "front matter", new(3, "date: 2016-11-28")), document.Given.Date);
        Assert.Equal(
            ("Jane Doe, John Roe", "Harbour Star", "World"),
            (document.Given.Byline!.Value, document.Given.Outlet!.Value, document.Given.Section!.Value));
        Assert.Null(document.HeadlineSpan);
    }

    [Fact]
    public void Front_matter_that_is_no_YAML_is_read_line_by_line()
    {
        var document = _folder.Write("a.txt", "---\r\ntitle: The port: a history\r\ndate: [2016\r\n---\r\nText.").Document();

        Assert.Equal(("The port: a history", "[2016"), (document.Given.Headline!.Value, document.Given.Date!.Value));
        Assert.Equal("Text.", document.Text[document.Start..]);
    }

    [Theory]
    [InlineData("---\nA first paragraph.\n---\nA second.")]
    [InlineData("---\ntitle: no end\nText.")]
    [InlineData("--- title: x\n---\nText.")]
    [InlineData("---\nkey: unknown\n---\nText.")]
    [InlineData("---\n- a\n- b\n---\nText.")]
    public void Lines_between_rules_are_text_where_they_state_nothing(string text)
    {
        var document = _folder.Write("a.md", text).Document();

        Assert.Equal((text, 0, GivenFields.None), (document.Text, document.Start, document.Given));
    }

    [Fact]
    public void Aliases_of_front_matter_are_not_expanded()
    {
        const string bomb = "---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: Port\n---\nText.";

        Assert.Equal("Port", _folder.Write("a.md", bomb).Document().Given.Headline!.Value);
    }

    [Fact]
    public void The_title_line_of_Markdown_is_the_headline()
    {
        var document = _folder.Write("a.md", "\n# Port opens #\n\nText.").Document();

        Assert.Equal(new TextSpan(3, 10), document.HeadlineSpan);
        Assert.Equal(new Given("Port opens", "Markdown title", new(2, "# Port opens #")), document.Given.Headline);
    }

    [Fact]
    public void A_title_in_front_matter_goes_before_the_title_line()
    {
        var document = _folder.Write("a.md", "---\ntitle: Port\n---\n# Port opens\n").Document();

        Assert.Equal("Port", document.Given.Headline!.Value);
        Assert.Equal("Port opens", document.HeadlineSpan!.Value.In(document.Text));
    }

    [Fact]
    public void In_plain_text_a_line_with_a_hash_is_a_line() =>
        Assert.Null(_folder.Write("a.txt", "# Port opens\n\nText.").Document().Given.Headline);

    [Fact]
    public void What_is_no_text_is_a_problem_with_its_name()
    {
        _folder.Write("a.txt", [0x89, 0, 0, 0x0D, 1]).Write("b.md", "");

        Assert.Equal(
            [
                "a.txt: not a text: it holds 2 zero bytes, as binary files do. "
                    + "Mend or remove the file, or load with new CorpusOptions { OnUnreadable = Unreadable.Skip } to leave out such files.",
                "b.md: not a text: it is empty (0 bytes). "
                    + "Mend or remove the file, or load with new CorpusOptions { OnUnreadable = Unreadable.Skip } to leave out such files.",
            ],
            _folder.Problems());
    }

    [Fact]
    public void A_file_at_the_limit_is_read_and_one_above_is_not()
    {
        _folder.Write("a.txt", "12345678").Write("b.txt", "123456789");

        var results = _folder.Read(new() { MaximalArticleBytes = 8 });

        Assert.Equal("12345678", results[0].Document!.Text);
        Assert.StartsWith("b.txt: it is larger than 8 bytes, the limit for articles (ReadingOptions.MaximalArticleBytes).", results[1].Problem!.Message, StringComparison.Ordinal);
    }
}
