using Analysis.Kernel.Completion;

namespace Analysis.Kernel.Tests.Completion;

public class ScopeCompletionTests : CompletionTest
{
    [Fact]
    public async Task What_earlier_cells_declared_and_what_is_near_can_be_named()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("|", "words article Judge Article Stance Console StringBuilder Math System var using foreach class -Equals -GetHashCode -ToString"),
            ("wor|", "words"),
            ("var x = |", "words article new await -x -foreach"),
            ("var x = art|", "article Article"),
            ("var a = 1; var b = |", "a -b"),
            ("var b = |; var later = 1;", "-later"),
            ("int F(int given) { var inner = 1; | }", "given inner words return -class"),
            ("int F(int given) { | var after = 1; }", "given -after"),
            ("words.Where(w => |", "w words"),
            ("words.Where((w, index) => |", "w index"),
            ("foreach (var w in words) { | }", "w continue break"),
            ("foreach (var w in |", "words"),
            ("for (int i = 0; |", "i words"),
            ("for (int i = 0; i < 3; i++) { | }", "i"),
            ("if (|", "words await new"),
            ("while (|)", "words"),
            ("$\"{|}\"", "words"),
            ("$\"{wor|", "words"),
            ("$\"{words.Count} and {|}\"", "words"),
            ("from w in words where |", "w"),
            ("from w in words select |", "w"),
            ("from w in words let n = w.Length orderby n, |", "w n"),
            ("nameof(|)", "words Article"),
            ("display(|", "words"),
            ("try { } catch (Exception error) { | }", "error throw"),
            ("if (article is { } found) { | }", "found"),
            ("if (article is Article named && |", "named"),
            ("int.TryParse(\"1\", out var number); |", "number"),
            ("var (left, right) = (1, 2); |", "left right"),
            ("class C { int one; void M() { | } }", "one M Equals -foreachx"),
            ("void Local() { } |", "Local"),
            ("words.Add(|", "words item:"),
            ("words[|", "words"),
            ("stance = |", "Stance.Critical Stance"),
            ("Conso|\nvar x = 1;", "Console"),
            ("wor|\nvar x = 1;", "words"),
            ("|\nvar x = 1;", "words Console foreach"),
            ("x = |\nvar y = 1;", "words"));
    }

    [Fact]
    public async Task Comments_texts_numbers_and_names_that_are_being_declared_are_left_alone()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("// wor|", "none"),
            ("// wor|\nwords", "none"),
            ("/* wor| */", "none"),
            ("/* wor|", "none"),
            ("/// <summary>wor|</summary>\nclass C { }", "none"),
            ("\"wor|\"", "none"),
            ("\"wor|", "none"),
            ("var s = \"wor|;", "none"),
            ("@\"wor|\"", "none"),
            ("$\"wor|\"", "none"),
            ("$\"{words.Count:|}\"", "none"),
            ("$\"{words} wor|\"", "none"),
            ("\"\"\"\nwor|\n\"\"\"", "none"),
            ("\"\"\"\n#r |\n\"\"\"", "none"),
            ("'|'", "none"),
            ("12|", "none"),
            ("1e|", "none"),
            ("0x|", "none"),
            ("var wor|", "none"),
            ("int wor|", "none"),
            ("List<string> wor|", "none"),
            ("class wor|", "none"),
            ("int F(int wor|", "none"),
            ("foreach (var wor|", "none"),
            ("words.Select(wor| => 1)", "none"),
            ("catch (Exception wor|", "none"),
            ("#if false\nwor|\n#endif", "none"));
    }

    [Fact]
    public async Task Where_only_types_can_stand_values_are_not_offered()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("new |", "Article StringBuilder List System -words -Math -Stance -IDisposable -Shape"),
            ("new Art|", "Article -article"),
            ("new System.Text.|", "StringBuilder -Rune.IsDigit"),
            ("new List<|>", "Article string -words"),
            ("List<|> x;", "Article int"),
            ("Dictionary<string, |>", "Article"),
            ("typeof(|)", "Article Math int -words"),
            ("default(|)", "Article -words"),
            ("x is |", "Article"),
            ("x as |", "Article -words"),
            ("article is not |", "Article null"),
            ("class B : |", "Shape IDisposable -words -Math -string"),
            ("class B<T> where T : |", "Shape class struct"),
            ("void F(|", "Article int params -words"),
            ("void F(int a, |", "Article int"),
            ("try { } catch (|", "Exception InvalidOperationException -Article -words"),
            ("throw new |", "InvalidOperationException -Article"),
            ("class C { | }", "Article int public override -words -foreach"),
            ("class C { public | }", "Article int static override -words"),
            ("class C { private Art| }", "Article"),
            ("static | F() => 1;", "Article int"),
            ("foreach (|", "var Article"),
            ("foreach (var w |", "in"),
            ("using (|", "words var"),
            ("(Art|)article", "Article"));
    }

    [Fact]
    public async Task A_using_names_namespaces()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("using |", "System Microsoft static -words -Article"),
            ("using Sys|", "System"),
            ("using |\nvar x = 1;", "System"),
            ("using |\nusing System.Text;", "System"),
            ("using System.|", "Text Collections -Console"),
            ("using System.|\nvar x = 1;", "Text -Console"),
            ("using System.Text;\nusing System.Collections.|;", "Generic Concurrent -ArrayList"),
            ("using static |", "System"),
            ("using static System.|", "Math Text"),
            ("using IO = System.|", "IO Console"),
            ("using nowhere.|", "none"),
            ("using var x = |", "words new"),
            ("using var x = words.|", "Count"));
    }

    [Fact]
    public async Task Attributes_are_named_without_their_suffix()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("[Obs|]\nclass C { }", "Obsolete -ObsoleteAttribute"),
            ("[|]\nclass C { }", "Obsolete Flags -Article -words -"),
            ("class C { [|] void M() { } }", "Obsolete"),
            ("class C { [Obs| }", "Obsolete"),
            ("[System.|]\nclass C { }", "ObsoleteAttribute ComponentModel -Console"),
            ("[Obsolete(|)]\nclass C { }", "message: error:"));
    }

    [Fact]
    public async Task Words_of_the_language_fit_their_place()
    {
        await ValueAsync(Earlier);

        CheckAll(
            ("fore|", "foreach"),
            ("words |", "is as switch with -words -foreach"),
            ("article i|", "is -article"),
            ("article.Title |", "is switch"),
            ("words.First() |", "is switch"),
            ("from w in words |", "where select orderby let join group"),
            ("from w in words where w.Length > 1 sel|", "select"),
            ("from w in words\nsel|", "select"),
            ("from w |", "in"),
            ("if (article |)", "is"),
            ("if (true) |", "words return"),
            ("class C { pub| }", "public"),
            ("class C { void M() { ret| } }", "return -public"),
            ("var x = aw|", "await"),
            ("F(ou|", "out"));
    }

    [Fact]
    public async Task What_fits_best_comes_first()
    {
        await ValueAsync(Earlier);

        Assert.Equal(["words", "article", "lengths"], First("|", 40).Where(text => text is "words" or "article" or "lengths").OrderBy(text => text != "words"));
        Assert.Equal("article", First("art|", 1)[0]);
        Assert.Equal("Article", First("Art|", 1)[0]);
        Assert.Equal("GetHashCode", First("words.GHC|", 1)[0]);
        Assert.Equal("TaskCompletionSource", First("TCS|", 1)[0]);
        Assert.Contains("IsNullOrEmpty", First("string.nullor|", 3));
        var members = First("article.|", 1000);
        Assert.True(members.IndexOf("Title") < members.IndexOf("Equals"), string.Join(' ', members));
        Assert.True(members.IndexOf("Move") < members.IndexOf("ToString"), string.Join(' ', members));
    }

    [Fact]
    public async Task An_item_has_a_kind_and_a_signature()
    {
        await ValueAsync(Earlier);

        Assert.Equal(new("words", CompletionKind.Field, "List<string> words"), Item("|", "words"));
        Assert.Equal(new("Judge", CompletionKind.Method, "Stance Judge(Stance prior, string why = \"\")"), Item("|", "Judge"));
        Assert.Equal(new("Article", CompletionKind.Class, "record Article"), Item("|", "Article"));
        Assert.Equal(new("Stance", CompletionKind.Enum, "enum Stance"), Item("|", "Stance"));
        Assert.Equal(new("foreach", CompletionKind.Keyword, ""), Item("|", "foreach"));
        Assert.Equal(new("System", CompletionKind.Namespace, "namespace System"), Item("|", "System"));
        Assert.Equal(new("Count", CompletionKind.Property, "int Count { get; }"), Item("words.|", "Count"));
        Assert.Equal(new("Add", CompletionKind.Method, "void Add(string item)"), Item("words.|", "Add"));
        Assert.Equal(new("Sort", CompletionKind.Method, "void Sort() (+ 3 overloads)"), Item("words.|", "Sort"));
        Assert.Equal(new("w", CompletionKind.Parameter, "string w"), Item("words.Where(w => |", "w"));
        Assert.Equal(new("x", CompletionKind.Local, "int x"), Item("void F() { var x = 1; | }", "x"));
        Assert.Equal(new("Neutral", CompletionKind.EnumMember, "Neutral = 0"), Item("Stance.|", "Neutral"));
        Assert.Equal(new("@event", CompletionKind.Local, "string @event"), Item("void F() { var @event = \"\"; | }", "@event"));
    }

    [Fact]
    public async Task The_word_is_replaced_to_its_end_when_the_cursor_is_within_it()
    {
        await ValueAsync(Earlier);

        Assert.Equal((6, 6), Span("words.|"));
        Assert.Equal((6, 8), Span("words.Wh|"));
        Assert.Equal((6, 11), Span("words.Wh|ere"));
        Assert.Equal((6, 6), Span("words.|Where"));
        Assert.Equal((0, 3), Span("wor|"));
        Assert.Equal((0, 4), Span("@wor|"));
        Assert.Equal((9, 12), Span("/* 😀 */ wor|"));

        (int, int) Span(string marked) => (Complete(marked).Start, Complete(marked).End);
    }

    private List<string> First(string marked, int count) => [.. Complete(marked).Items.Take(count).Select(item => item.Text)];

    private CompletionItem Item(string marked, string text) => Complete(marked).Items.Single(item => item.Text == text);
}
