namespace Analysis.Display.Tests;

[Collection("formatters")]
public class FormatterRegistrationTests : IDisposable
{
    public void Dispose()
    {
        Formatters.Reset();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Representations_are_registered_one_by_one()
    {
        Formatters.Register(typeof(Uri), MimeTypes.Html, value => $"<b>{value}</b>");
        Assert.Equal([("text/html", "<b>urn:b</b>"), ("text/plain", "urn:b")], Pairs(new Uri("urn:b")));

        Formatters.Register(typeof(Uri), MimeTypes.Text, _ => "text");
        Formatters.Register(typeof(Uri), MimeTypes.Html, _ => "html");
        Assert.Equal([("text/html", "html"), ("text/plain", "text")], Pairs(new Uri("urn:b")));
    }

    [Fact]
    public void A_representation_is_added_to_a_whole_bundle()
    {
        Formatters.Register<Uri>(_ => "text");
        Formatters.Register(typeof(Uri), MimeTypes.Svg, _ => "<svg/>");

        Assert.Equal([("image/svg+xml", "<svg/>"), ("text/plain", "text")], Pairs(new Uri("urn:b")));
    }

    [Fact]
    public void A_formatter_that_wants_none_of_it_leaves_the_value_to_others()
    {
        Formatters.Register(typeof(Uri), MimeTypes.Html, _ => null);

        Assert.Null(Formatters.TryFormat(new Uri("urn:b")));
    }

    [Fact]
    public void A_type_of_lists_serves_all_lists_behind_a_list_of_something()
    {
        Formatters.Register(typeof(List<int>), MimeTypes.Text, _ => "numbers");
        Formatters.Register(typeof(List<>), MimeTypes.Text, _ => "list");
        Formatters.Register(typeof(IEnumerable<>), MimeTypes.Text, _ => "items");
        Formatters.Register(typeof(IList<>), MimeTypes.Text, _ => "indexed");

        Assert.Equal(["numbers", "list", "indexed", "items"],
            new object[] { new List<int>(), new List<string>(), new int[1], new HashSet<int>() }.Select(value => Formatters.TryFormat(value)![MimeTypes.Text]));
    }

    [Fact]
    public void Preferred_representations_are_the_only_ones()
    {
        Formatters.Prefer(typeof(Uri), MimeTypes.Html, MimeTypes.Json);
        var chosen = Formatters.Preferred(new Uri("urn:b"), MimeBundle.Text("a<b"));

        Assert.Equal(("<pre>a&lt;b</pre>", "\"urn:b\""), (chosen[MimeTypes.Html], chosen[MimeTypes.Json]));
        Assert.Equal(2, chosen.Count);
        Assert.Equal("1", Formatters.Preferred(1, MimeBundle.Text("1"))[MimeTypes.Text]);
    }

    [Fact]
    public void A_preference_that_no_value_can_fulfil_changes_nothing()
    {
        Formatters.Prefer(typeof(object), MimeTypes.Svg);

        Assert.Equal("1", Formatters.Preferred(1, MimeBundle.Text("1"))[MimeTypes.Text]);
    }

    [Fact]
    public void A_type_may_have_limits_of_its_own()
    {
        Formatters.SetLimits(typeof(IEnumerable<>), new() { Rows = 3 });
        Formatters.Limits = new() { Rows = 7 };

        Assert.Equal((3, 7), (Formatters.LimitsOf(typeof(List<int>)).Rows, Formatters.LimitsOf(typeof(int)).Rows));
    }

    private static IEnumerable<(string, string)> Pairs(object value) =>
        Formatters.TryFormat(value)!.Select(entry => (entry.Key, entry.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
