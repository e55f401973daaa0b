namespace Analysis.Kernel.Tests.Session;

/// <summary>What stands at the top of C# programs, and the script compiler does not take.</summary>
public class AsPeopleWriteItTests : SessionTest
{
    [Theory]
    [InlineData("var x = 3;\nx;")]
    [InlineData("var text = \"abc\"; text.Length;")]
    [InlineData("1 + 1;")]
    [InlineData("(1, 2);")]
    public async Task A_value_with_a_semicolon_is_not_shown(string code)
    {
        Assert.Null(await ValueAsync(code));
    }

    [Theory]
    [InlineData("namespace A.B { public class C { public int X => 4; } }\nnew A.B.C().X", "4")]
    [InlineData("static class E { public static int Twice(this int x) => 2 * x; }\n21.Twice()", "42")]
    [InlineData("static class E { extension(string s) { public int Doubled => 2 * s.Length; } }\n\"abc\".Doubled", "6")]
    [InlineData("record Person(string Name);\nnew Person(\"Ada\").Name", "Ada")]
    [InlineData("enum Colour { Red, Green }\nColour.Green", "Green")]
    [InlineData("delegate int F(int x);\nF f = x => x + 1;\nf(1)", "2")]
    [InlineData("interface I { int M(); }\nclass C : I { public int M() => 9; }\n((I)new C()).M()", "9")]
    [InlineData("int Twice(int x) { return 2 * x; }\nTwice(4)", "8")]
    [InlineData("file class Hidden { public int X = 5; }\nnew Hidden().X", "5")]
    [InlineData("using System.Text;\nclass B { public StringBuilder S = new(\"s\"); }\nnew B().S.ToString()", "s")]
    [InlineData("[Obsolete(\"x\")] class Old { public int X = 1; }\nnew Old().X", "1")]
    [InlineData("int i = 0;\nagain: i++;\nif (i < 5) goto again;\ni", "5")]
    [InlineData("unsafe { int x = 7; int* p = &x; Console.Write(*p); }\n1", "1")]
    [InlineData("return 5;", "5")]
    [InlineData("using S = System.String;\nS.Concat(\"a\", \"b\")", "ab")]
    [InlineData("int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);\nFib(10)", "55")]
    [InlineData("IEnumerable<int> All() { for (var i = 0; i < 3; i++) yield return i; }\nAll().Sum()", "3")]
    [InlineData("async IAsyncEnumerable<int> All() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }\nvar s = 0;\nawait foreach (var x in All()) s += x;\ns", "3")]
    [InlineData("while (true) if (true) break;\nfor (var i = 0; i < 3; i++) ;\ndo { } while (false);\n1", "1")]
    [InlineData("switch (3) { case 1: goto default; default: Console.Write(1); break; }\n1", "1")]
    [InlineData("var v = await new ValueTask<int>(3);\nawait Task.Delay(1).ConfigureAwait(false);\nv", "3")]
    [InlineData("await Task.Yield();\nThread.Sleep(1);\n1", "1")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1;\ne.ToString()", "x => (x + 1)")]
    public async Task A_cell_runs_as_it_stands(string code, string expected)
    {
        Assert.Equal(expected, await ValueAsync(code));
    }

    [Fact]
    public async Task A_later_cell_sees_types_of_an_earlier_one()
    {
        await ValueAsync("record Person(string Name);\nvar ada = new Person(\"Ada\");");
        await ValueAsync("static class Greetings { public static string Greet(this Person p) => \"Hi \" + p.Name; }");

        Assert.Equal("Hi Ada", await ValueAsync("ada.Greet()"));
        Assert.Equal("true", await ValueAsync("ada == new Person(\"Ada\")"));
    }

    [Fact]
    public async Task A_type_that_is_declared_anew_takes_the_place_of_the_old_one()
    {
        await ValueAsync("record Person(string Name);\nrecord Place(string Name);\nvar old = new Person(\"Ada\");");
        await ValueAsync("record Person(string Name, int Age);");

        Assert.Equal("36", await ValueAsync("new Person(\"Ada\", 36).Age"));
        Assert.Equal("Ada", await ValueAsync("old.Name"));
        Assert.Equal("Rome", await ValueAsync("new Place(\"Rome\").Name"));
    }

    [Fact]
    public async Task An_extension_that_is_declared_anew_is_not_ambiguous()
    {
        await ValueAsync("static class E { public static int Times(this int x) => 2 * x; }");
        await ValueAsync("static class E { public static int Times(this int x) => 3 * x; }");

        Assert.Equal("30", await ValueAsync("10.Times()"));
    }

    [Fact]
    public async Task What_stands_in_a_namespace_runs_again_as_it_is_and_not_otherwise()
    {
        await ValueAsync("namespace N { public class A { public int X => 1; } }");
        await ValueAsync("namespace N { public class A { public int X => 1; } }");
        Assert.Equal("1", await ValueAsync("new N.A().X"));

        var error = await ErrorAsync("namespace N { public class A { public int X => 2; } }");

        Assert.Equal(
            "CS0101 'N.A' is declared by cell 1 already, with other code. What stands in a namespace or has extension blocks can be "
            + "declared once in a session: restart the kernel, or give it another name.",
            error.Message);
        Assert.Equal("1", await ValueAsync("new N.A().X"));
    }

    [Fact]
    public async Task A_namespace_is_imported_by_later_cells()
    {
        await ValueAsync("namespace Tools { public static class Text { public static string Up(this string s) => s.ToUpperInvariant(); } }");
        await ValueAsync("using Tools;");

        Assert.Equal("ABC", await ValueAsync("\"abc\".Up()"));
    }

    [Fact]
    public async Task A_type_may_use_constants_of_its_cell()
    {
        Assert.Equal("5", await ValueAsync("const int N = 5;\nclass A { public int X = N; }\nnew A().X"));
    }

    [Fact]
    public async Task Extensions_that_use_a_variable_are_told_why_they_cannot()
    {
        await ValueAsync("var factor = 3;");

        var error = await ErrorAsync("static class E\n{\n    extension(int x) { public int Times() => factor * x; }\n}");

        Assert.Equal(
            "CS0103 The name 'factor' does not exist in the current context. 'factor' belongs to a cell's statements. Namespaces and "
            + "classes with extension blocks do not see those: hand it over as a parameter, or make it a static member of a class.",
            error.Message);
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public async Task A_using_variable_is_disposed_at_the_end_of_its_cell()
    {
        await ValueAsync("class D(string name) : IDisposable { public void Dispose() => Console.Write($\"{name} gone;\"); public override string ToString() => name; }");

        Assert.Equal("a b", await ValueAsync("using var a = new D(\"a\");\nusing D b = new(\"b\");\n$\"{a} {b}\""));
        Assert.Equal("Out: b gone;a gone;", Listener.Joined);
    }

    [Fact]
    public async Task A_using_variable_is_disposed_after_an_error_too()
    {
        await ValueAsync("class D : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write(\"gone\"); } }");

        var error = await ErrorAsync("await using var d = new D();\nthrow new InvalidOperationException(\"x\");");

        Assert.Equal("x", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Equal("Out: gone", Listener.Joined);
    }

    [Fact]
    public async Task An_error_points_to_the_text_that_the_user_wrote()
    {
        var error = await ErrorAsync("class A { }\nforeach (var x in new[] { 1 }) { unknown(x); }");

        Assert.Equal(
            ["CompilationError: CS0103 The name 'unknown' does not exist in the current context",
             "  line 2, column 34: CS0103 The name 'unknown' does not exist in the current context",
             "      foreach (var x in new[] { 1 }) { unknown(x); }",
             "                                       ^"],
            error.Trace);
    }

    [Fact]
    public async Task An_exception_in_a_type_is_told_with_its_line()
    {
        var error = await ErrorAsync("static class E\n{\n    public static void Fail(this int x)\n    {\n        throw new ArgumentException(\"no\");\n    }\n}\n1.Fail();");

        Assert.Equal(
            ["System.ArgumentException: no",
             "  cell 1, line 5, in E.Fail(int)",
             "      throw new ArgumentException(\"no\");",
             "  cell 1, line 8",
             "      1.Fail();"],
            error.Trace);
    }
}
