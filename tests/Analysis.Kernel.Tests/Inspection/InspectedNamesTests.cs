using Analysis.Display;

namespace Analysis.Kernel.Tests.Inspection;

public class InspectedNamesTests : InspectionTest
{
    private const string Declared =
        """"
        using System.Text;
        var words = new List<string> { "a", "b" };
        var count = 42;
        var day = new DateOnly(2024, 5, 1);
        var note = "line\nbreak";
        string nothing = null;
        /// <summary>Reads <c>all</c> &amp; more.</summary>
        /// <param name="folder">Where.</param>
        /// <returns>How many.</returns>
        int Load(string folder, bool isDeep = false) => 1;
        /// <summary>An article.</summary>
        /// <param name="Title">Its title.</param>
        record Article(string Title);
        class Shown { public override string ToString() => throw new Exception("run"); }
        var article = new Article("x");
        var shown = new Shown();
        """";

    [Fact]
    public async Task A_name_is_told_as_it_is_declared()
    {
        await ValueAsync(Declared);

        foreach (var (marked, signature) in new[]
        {
            ("words|", "(variable) List<string> words"),
            ("wor|ds.Add(1)", "(variable) List<string> words"),
            ("|words", "(variable) List<string> words"),
            ("words.Add|", "void List<string>.Add(string item)"),
            ("words.Add|\nvar y = 1;", "void List<string>.Add(string item)"),
            ("words?.Cou|nt", "int List<string>.Count { get; }"),
            ("words.Where|(w => true)", "(extension) IEnumerable<string> IEnumerable<string>.Where<string>(Func<string, bool> predicate)"),
            ("words.Where(w| => true)", "(parameter) string w"),
            ("words.Where(w => w|.Length > 1)", "(parameter) string w"),
            ("Load|(\"\")", "int Load(string folder, bool isDeep = false)"),
            ("Load(fol|der: \"\")", "(parameter) string folder"),
            ("Art|icle a", "record Article"),
            ("new Art|icle(\"\")", "Article.Article(string Title)"),
            ("new StringBuilder|()", "StringBuilder.StringBuilder()"),
            ("StringBuilder| b", "class System.Text.StringBuilder"),
            ("System.Li|nq", "namespace System.Linq"),
            ("DayOfWeek.Fri|day", "DayOfWeek.Friday = 5"),
            ("int.Max|Value", "const int int.MaxValue = 2147483647"),
            ("int F() { var local = 1; return loc|al; }", "(local) int local"),
            ("void F<T>(T| given) { }", "(type parameter) T"),
            ("from w in words select w|", "(local) w"),
            ("st|ring s", "string"),
            ("Act|ion<int>", "delegate void System.Action<int>(int obj)"),
            ("class New { }\nNe|w x;", "class New"),
        })
            Assert.Equal(signature, Signature(marked));
    }

    [Fact]
    public async Task Within_the_arguments_of_a_call_its_method_is_told()
    {
        await ValueAsync(Declared);

        Assert.Equal("int Load(string folder, bool isDeep = false)", Signature("Load(|"));
        Assert.Equal("int Load(string folder, bool isDeep = false)", Signature("Load(\"a\", |"));
        Assert.Equal("int Load(string folder, bool isDeep = false)", Signature("var x = Load(\"a\"|);"));
        Assert.Equal("Article.Article(string Title)", Signature("new Article(|"));
        Assert.Equal("static int Math.Max(int val1, int val2)", Signature("Math.Max(1, 2|"));
        Assert.Equal("void List<string>.Add(string item)", Signature("words?.Add(|"));
        Assert.Equal("(variable) int count", Signature("Load(count|"));
        Assert.Equal("string List<string>.this[int index] { get; set; }", Signature("words[|"));
    }

    [Fact]
    public async Task Where_no_name_is_nothing_is_told()
    {
        await ValueAsync(Declared);

        foreach (var marked in new[] { "|", " | ", "unknown|", "words.Unknown|", "// words|", "/* words| */", "\"words|\"", "$\"words|\"", "12|", "#r \"words|\"", "if| (true) { }", "1 + | 2" })
            Assert.Null(Inspect(marked));
    }

    [Fact]
    public async Task A_variable_tells_what_it_holds_without_running_its_code()
    {
        await ValueAsync(Declared);

        Assert.Contains("\nValue: 42", Text("count|"), StringComparison.Ordinal);
        Assert.Contains("\nValue: 2 elements", Text("words|"), StringComparison.Ordinal);
        Assert.Contains("\nValue: 2024-05-01", Text("day|"), StringComparison.Ordinal);
        Assert.Contains("\nValue: \"line break\"", Text("note|"), StringComparison.Ordinal);
        Assert.Contains("\nValue: null", Text("nothing|"), StringComparison.Ordinal);
        Assert.DoesNotContain("Value:", Text("shown|"), StringComparison.Ordinal);
        Assert.DoesNotContain("Value:", Text("var count| = 1;"), StringComparison.Ordinal);

        await ValueAsync("count = 43; var words = 7;");
        Assert.Contains("\nValue: 43", Text("count|"), StringComparison.Ordinal);
        Assert.Contains("\nValue: 7", Text("words|"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overloads_are_counted_and_with_more_detail_listed()
    {
        Assert.StartsWith("static int Math.Max(int val1, int val2)\n+ 12 overloads\n\nReturns the larger", Text("Math.Max|(1, 2)"), StringComparison.Ordinal);
        var all = Text("Math.Max|(1, 2)", detail: 1);
        Assert.Contains("\nstatic double Math.Max(double val1, double val2)\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("overloads", all, StringComparison.Ordinal);

        await ValueAsync("class Two { public Two() { } public Two(int n) { } private Two(string hidden) { } }");
        Assert.Equal("Two.Two()\n+ 1 overload", Text("new Two|()"));
    }

    [Fact]
    public async Task A_cells_own_comments_are_told()
    {
        await ValueAsync(Declared);

        Assert.Equal(
            "int Load(string folder, bool isDeep = false)\n\nReads all & more.\n\nParameters\n  folder: Where.\n\nReturns\n  How many.",
            Text("Load|(\"\")"));
        Assert.Equal("(parameter) string folder\n\nWhere.", Text("Load(folder|: \"\")"));
        Assert.Equal("string Article.Title { get; init; }\n\nIts title.", Text("article.Title|"));
        Assert.Equal("(variable) Article article\n\nArticle: An article.", Text("article|"));

        await ValueAsync("namespace Deep;\n/// <summary>Kept <see cref=\"List{T}\"/>.</summary>\npublic class Kept { }");
        Assert.Equal("class Deep.Kept\n\nKept List<T>.", Text("Deep.Kep|t x"));
    }

    [Fact]
    public async Task Html_and_markdown_hold_the_same_and_are_escaped()
    {
        await ValueAsync("/// <summary>Of a &lt;b&gt; and *two* <see cref=\"List{T}\"/>.</summary>\nList<int> Made(string a = \"<i>\") => null; var evil = \"<script>`x`</script>\";");

        var bundle = Inspect("Made|()")!;
        Assert.Equal(
            "<pre><code>List&lt;int&gt; Made(string a = &quot;&lt;i&gt;&quot;)</code></pre><p>Of a &lt;b&gt; and *two* <code>List&lt;T&gt;</code>.</p>",
            bundle[MimeTypes.Html]);
        Assert.Equal("```csharp\nList<int> Made(string a = \"<i>\")\n```\n\nOf a \\<b\\> and \\*two\\* `List<T>`.", bundle[MimeTypes.Markdown]);
        Assert.Contains("<code>&quot;&lt;script&gt;`x`&lt;/script&gt;&quot;</code>", Inspect("evil|")![MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("**Value:** `` \"<script>`x`</script>\" ``", Inspect("evil|")![MimeTypes.Markdown], StringComparison.Ordinal);
    }
}
