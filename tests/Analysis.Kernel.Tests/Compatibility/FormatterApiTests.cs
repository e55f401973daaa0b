namespace Analysis.Kernel.Tests.Compatibility;

public class FormatterApiTests : SessionTest
{
    private const string Person = "class Person { public string Name { get; set; } public int Age { get; set; } }\n";

    [Fact]
    public async Task A_type_is_shown_by_what_was_registered()
    {
        await ValueAsync(Person + "Formatter.Register<Person>(p => $\"{p.Name}!\");\nFormatter.Register<Person>((p, writer) => writer.Write($\"<b>{p.Name}</b>\"), \"text/html\");");
        await ValueAsync("display(new Person { Name = \"Ada\" });");

        Assert.Equal("Ada!", Listener.Bundles[0]["text/plain"]);
        Assert.Equal("<b>Ada</b>", Listener.Bundles[0]["text/html"]);
        Assert.Contains("Ada!", await ValueAsync("new[] { new Person { Name = \"Ada\" } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formatter_may_leave_a_value_to_others()
    {
        await ValueAsync(Person + """
            Formatter.Register<Person>((p, context) =>
            {
                if (p.Age < 18) return false;
                context.Writer.Write("adult");
                return true;
            }, mimeType: "text/plain");
            Formatter.Register<Uri>((context, uri, writer) => { writer.Write(uri.Host); return true; }, "text/html");
            """);

        Assert.Equal("adult", await ValueAsync("new Person { Age = 40 }"));
        Assert.Equal("member  value\n------  -----\nName     null\nAge         3", await ValueAsync("new Person { Age = 3 }"));
        await ValueAsync("display(new Uri(\"http://example.org/x\"));");
        Assert.Equal("example.org", Listener.Bundles[0]["text/html"]);
    }

    [Fact]
    public async Task Lists_of_everything_can_be_registered()
    {
        await ValueAsync("Formatter.Register(typeof(List<>), (list, writer) => writer.Write(\"a list\"), \"text/plain\"); Formatter.Register<List<int>>(l => \"numbers\");");

        Assert.Equal("a list, numbers", await ValueAsync("new List<string>().ToDisplayString() + \", \" + new List<int>().ToDisplayString()"));
    }

    [Fact]
    public async Task Html_may_be_built_from_elements()
    {
        await ValueAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\n" + Person + """
            Formatter.ResetToDefault();
            Formatter.Register<List<Person>>((people, writer) =>
            {
                foreach (var person in people)
                    writer.Write(span(b(person.Name), " ", i($"({person.Age} & more)"), br));
            }, mimeType: "text/html");
            display(new List<Person> { new() { Name = "<Ada>", Age = 36 } });
            """);

        Assert.Equal("<span><b>&lt;Ada&gt;</b> <i>(36 &amp; more)</i><br></span>", Listener.Bundles[0]["text/html"]);
    }

    [Fact]
    public async Task The_preferred_representation_is_shown_alone()
    {
        await ValueAsync(Person + "Formatter.SetPreferredMimeTypesFor(typeof(Person), \"application/json\"); display(new Person { Age = 1 }); display(new[] { 1 });");
        await ValueAsync("Formatter.DefaultMimeType = \"text/plain\"; display(new[] { 1 }); Formatter.DefaultMimeType = \"text/html\"; display(new[] { 1 });");

        Assert.Equal("{\"Name\":null,\"Age\":1}", Assert.Single(Listener.Bundles[0]).Value);
        Assert.Equal(["text/plain", "text/html"], Listener.Bundles[1].Keys);
        Assert.Equal(["text/plain"], Listener.Bundles[2].Keys);
        Assert.Equal(["text/plain", "text/html"], Listener.Bundles[3].Keys);
    }

    [Fact]
    public async Task Limits_hold_for_all_values_or_for_one_type()
    {
        await ValueAsync("Formatter.ListExpansionLimit = 2; Formatter<int[]>.ListExpansionLimit = 1;");

        Assert.Equal("value\n-----\n    1\n    2\n… 2 more rows", await ValueAsync("new List<int> { 1, 2, 3, 4 }"));
        Assert.Equal("value\n-----\n    1\n… 3 more rows", await ValueAsync("new[] { 1, 2, 3, 4 }"));
        Assert.Equal("2 1 3", await ValueAsync("$\"{Formatter.ListExpansionLimit} {Formatter<int[]>.ListExpansionLimit} {Formatter.RecursionLimit}\""));
        Assert.Equal("50", await ValueAsync("Formatter.ResetToDefault(); Formatter.ListExpansionLimit"));
    }

    [Fact]
    public async Task A_value_is_written_as_text()
    {
        Assert.Equal("[1,2]", await ValueAsync("new[] { 1, 2 }.ToDisplayString(\"application/json\")"));
        Assert.Equal("<i>x</i>", await ValueAsync("HTML(\"<i>x</i>\").ToDisplayString(HtmlFormatter.MimeType)"));
        Assert.Equal("12", await ValueAsync("var w = new StringWriter(); 12.FormatTo(new FormatContext(w)); w.ToString()"));
    }
}
