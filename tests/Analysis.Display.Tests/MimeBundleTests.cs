namespace Analysis.Display.Tests;

public class MimeBundleTests
{
    [Fact]
    public void Text_is_plain_text()
    {
        var bundle = MimeBundle.Text("a");

        Assert.Equal([new("text/plain", "a")], bundle);
        Assert.Equal("a", bundle[MimeTypes.Text]);
        Assert.Equal((1, true, false), (bundle.Count, bundle.ContainsKey("text/plain"), bundle.ContainsKey("text/html")));
        Assert.False(bundle.TryGetValue("text/html", out _));
    }

    [Fact]
    public void Html_comes_with_text()
    {
        var bundle = MimeBundle.Of(Html.Of($"<b>{"<"}</b>"), "bold");

        Assert.Equal(["text/plain", "text/html"], bundle.Keys);
        Assert.Equal(["bold", "<b>&lt;</b>"], bundle.Values);
    }

    [Fact]
    public void With_leaves_the_first_bundle_as_it_is()
    {
        var first = MimeBundle.Text("a");
        var second = first.With("application/json", "{}").With("text/plain", "b");

        Assert.Equal([new("text/plain", "a")], first);
        Assert.Equal([new("text/plain", "b"), new KeyValuePair<string, string>("application/json", "{}")], second);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("")]
    public void A_type_without_a_slash_is_refused(string type) => Assert.StartsWith(
        $"'{type}' is not a MIME type: expected type/subtype, as in 'text/html'.",
        Assert.Throws<ArgumentException>(() => MimeBundle.Text("a").With(type, "b")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_text_is_refused_where_it_is_given()
    {
        Assert.Throws<ArgumentNullException>(() => MimeBundle.Text(null!));
        Assert.Throws<ArgumentNullException>(() => MimeBundle.Text("a").With("text/html", null!));
    }

    [Fact]
    public void The_types_are_those_of_the_registry() => Assert.Equal(
        ["text/plain", "text/html", "text/markdown", "image/svg+xml"], [MimeTypes.Text, MimeTypes.Html, MimeTypes.Markdown, MimeTypes.Svg]);
}
