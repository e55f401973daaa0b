using System.Xml.Linq;
using Analysis.Kernel.Inspection;

namespace Analysis.Kernel.Tests.Inspection;

public class DocumentationTests : InspectionTest
{
    private static string Written(string summary) => TextInspection.Write(new(
        "S", 0, [], null, DocumentationParser.Read(XElement.Parse($"<member><summary>{summary}</summary></member>", LoadOptions.PreserveWhitespace)), null))[3..];

    private static string Markdown(string summary) => MarkdownInspection.Write(new(
        "S", 0, [], null, DocumentationParser.Read(XElement.Parse($"<member><summary>{summary}</summary></member>", LoadOptions.PreserveWhitespace)), null))[17..];

    [Fact]
    public void Elements_become_readable_text()
    {
        Assert.Equal("One two three.", Written("\n      One two\n      three.\n  "));
        Assert.Equal("See List<T> and List<T>.Add and null, x and T.", Written(
            "See <see cref=\"T:System.Collections.Generic.List`1\"/> and <see cref=\"M:System.Collections.Generic.List`1.Add(`0)\"/> and <see langword=\"null\"/>, <paramref name=\"x\"/> and <typeparamref name=\"T\"/>."));
        Assert.Equal("First.\nSecond.", Written("<para>First.</para><para>Second.</para>"));
        Assert.Equal("Use it:\n    var a = 1;\n      a++;", Written("Use it:<code>\n    var a = 1;\n      a++;\n  </code>"));
        Assert.Equal("- one\n- two", Written("<list type=\"bullet\"><item><description>one</description></item><item><description>two</description></item></list>"));
        Assert.Equal("1. one\n2. two", Written("<list type=\"number\"><item>one</item><item>two</item></list>"));
        Assert.Equal("- a: first", Written("<list type=\"table\"><item><term>a</term><description>first</description></item></list>"));
        Assert.Equal("A site and https://example.org.", Written("A <see href=\"https://example.org\">site</see> and <see href=\"https://example.org\"/>."));
        Assert.Equal("Is static.", Written("Is <see langword=\"static\" />."));
    }

    [Fact]
    public void Markdown_keeps_code_lists_and_emphasis()
    {
        Assert.Equal("Of `x`, **b** and *i*, \\<T\\>.", Markdown("Of <c>x</c>, <b>b</b> and <i>i</i>, &lt;T&gt;."));
        Assert.Equal("```csharp\na();\n```", Markdown("<code>a();</code>"));
        Assert.Equal("1. `T`\n2. two", Markdown("<list type=\"number\"><item><c>T</c></item><item>two</item></list>"));
    }

    [Fact]
    public void References_are_named_shortly()
    {
        Assert.Equal("StringBuilder", DocumentationParser.ShortName("T:System.Text.StringBuilder"));
        Assert.Equal("Dictionary<T1, T2>", DocumentationParser.ShortName("T:System.Collections.Generic.Dictionary`2"));
        Assert.Equal("String.Join", DocumentationParser.ShortName("M:System.String.Join(System.String,System.String[])"));
        Assert.Equal("StringBuilder", DocumentationParser.ShortName("M:System.Text.StringBuilder.#ctor(System.Int32)"));
        Assert.Equal("System.Text", DocumentationParser.ShortName("N:System.Text"));
        Assert.Equal("Missing", DocumentationParser.ShortName("!:Missing"));
    }

    [Fact]
    public async Task What_is_inherited_is_told()
    {
        await ValueAsync(
            """
            interface IRead { /// <summary>Reads on.</summary>
            /// <param name="n">How far.</param>
            int Read(int n); }
            class Base : IRead { /// <inheritdoc/>
            public int Read(int n) => n; /// <summary>Closes.</summary>
            public virtual void Close() { } }
            class Upper : Base { public override void Close() { } }
            class Other { /// <summary>Here.</summary><remarks>More.</remarks>
            /// <inheritdoc cref="IRead.Read"/>
            public int Read(int n) => n; }
            class Loop { /// <inheritdoc cref="Loop.B"/>
            public void A() { } /// <inheritdoc cref="Loop.A"/>
            public void B() { } }
            """);

        Assert.Equal("int Base.Read(int n)\n\nReads on.\n\nParameters\n  n: How far.", Text("new Base().Rea|d(1)"));
        Assert.Equal("override void Upper.Close()\n\nCloses.", Text("new Upper().Clos|e()"));
        Assert.Equal("int Other.Read(int n)\n\nHere.\n\nParameters\n  n: How far.", Text("new Other().Rea|d(1)"));
        Assert.Equal("void Loop.A()", Text("new Loop().A|()"));
    }
}
