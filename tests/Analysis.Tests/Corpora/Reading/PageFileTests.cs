using System.Text;
using Analysis.Corpora;

namespace Analysis.Tests.Corpora.Reading;

public sealed class PageFileTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "meta charset")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=Windows-1251' >", "meta charset")]
    public void The_encoding_that_a_page_declares_is_believed(string meta, string reason)
    {
        // 'порт' in Windows-1251.
        byte[] page = [.. Encoding.ASCII.GetBytes($"<html><head>{meta}</head><body><p>"), 0xEF, 0xEE, 0xF0, 0xF2, .. "</p></body></html>"u8];

        var document = _folder.Write("a.html", page).Document();

        Assert.Contains("порт", document.Text, StringComparison.Ordinal);
        Assert.Equal(new EncodingDecision("windows-1251", reason), document.Encoding);
    }

    [Fact]
    public void A_declaration_that_valid_UTF_8_belies_is_not_believed()
    {
        var document = _folder.Write("a.html", "<html><meta charset=iso-8859-1><p>café</p></html>").Document();

        Assert.Contains("café", document.Text, StringComparison.Ordinal);
        Assert.Equal(new EncodingDecision("utf-8", "valid UTF-8"), document.Encoding);
    }

    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html><p>a</p>")]
    [InlineData("a.csv", "\n <!-- saved --><HTML><p>a</p></HTML>")]
    [InlineData("a.json", "<html><p>a</p></html>")]
    [InlineData("a.html", "<p>a</p>")]
    public void A_page_is_known_by_its_content_or_its_name(string file, string content) =>
        Assert.Equal("a", _folder.Write(file, content).Document().Text);

    [Fact]
    public void Text_that_begins_with_another_tag_is_text() => Assert.Equal("<p>a</p>", _folder.Write("a.txt", "<p>a</p>").Document().Text);

    [Fact]
    public void A_page_of_a_million_levels_keeps_its_text() =>
        Assert.Equal("a", _folder.Write("a.html", $"{string.Concat(Enumerable.Repeat("<div>", 1_000_000))}<p>a").Document().Text);

    [Fact]
    public void Paragraphs_that_are_never_closed_are_not_nested() =>
        Assert.NotNull(_folder.Write("a.html", string.Concat(Enumerable.Repeat("<p>a<br><li>b", 5000))).Document());
}
