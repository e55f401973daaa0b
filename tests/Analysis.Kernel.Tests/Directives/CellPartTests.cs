using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Tests.Directives;

public class CellPartTests
{
    [Fact]
    public void Parts_stand_in_their_order() => Assert.Equal(
        [
            "1 code: var a = 1;",
            "2 Variables",
            "4 markdown: # Title\n\nText",
            "8 code: var b = 2;",
            "10 html: <b>x</b>",
            "12 code: a + b",
        ],
        Parts("var a = 1;\n#!whos\n#!markdown\n# Title\n\nText\n#!csharp\nvar b = 2;\n#!html\n<b>x</b>\n#!c#\na + b"));

    [Fact]
    public void Code_stays_on_its_lines()
    {
        var source = CellSource.Parse("var a = 1;\n#!who\n\tvar b = 2; // ü\r\n");

        Assert.Equal("          \n     \n\tvar b = 2; // ü\r\n", ((CodePart)source.Parts[2]).Code);
        Assert.Equal("var a = 1;\n     \n\tvar b = 2; // ü\r\n", source.Code);
    }

    [Theory]
    [InlineData("#!markdown\nIt's \"open\n/* and\n#!csharp\n1", "It's \"open\n/* and")]
    [InlineData("#!markdown\n#:project is text here\n#! so is this\n#!time\n#!csharp\n1", "#:project is text here\n#! so is this\n#!time")]
    [InlineData("#!md\n\n\nText\n\n#!csharp\n1", "Text")]
    public void Markdown_is_text_up_to_the_next_language(string text, string markdown)
    {
        var source = CellSource.Parse(text);

        Assert.Equal(markdown, Assert.IsType<TextPart>(source.Parts[0]).Text);
        Assert.Equal("1", Assert.IsType<CodePart>(source.Parts[1]).Code.Trim());
    }

    [Fact]
    public void Another_language_after_markdown_is_refused() =>
        Assert.Equal(3, Assert.Throws<DirectiveException>(() => CellSource.Parse("#!markdown\nText\n#!fsharp\nlet x = 1")).Line);

    [Fact]
    public void A_string_that_follows_markdown_hides_a_directive()
    {
        var source = CellSource.Parse("#!markdown\n\"\"\"\n#!csharp\nvar s = \"\"\"\n#!whos\n\"\"\";\n#!who");

        Assert.Equal(["TextPart", "CodePart", "DirectivePart"], source.Parts.Select(part => part.GetType().Name));
    }

    [Fact]
    public void References_belong_to_the_code_that_they_stand_in()
    {
        var source = CellSource.Parse("#:package A@1\nvar a = 1;\n#!who\n#:package B@1\nvar b = 1;");

        Assert.Equal([["A"], ["B"]], source.Parts.OfType<CodePart>().Select(part => part.Directives.Select(directive => directive.Target)));
        Assert.Equal(["A", "B"], source.Directives.Select(directive => directive.Target));
    }

    [Theory]
    [InlineData("#if DEBUG\n#endif")]
    [InlineData("#region A\n#endregion")]
    [InlineData("#nullable enable")]
    [InlineData("#line 3")]
    public void What_is_the_compilers_stays(string code) => Assert.Same(code, CellSource.Parse(code).Code);

    [Fact]
    public void Time_holds_for_the_whole_cell_wherever_it_stands()
    {
        Assert.True(CellSource.Parse("1\n#!time\n").IsTimed);
        Assert.False(CellSource.Parse("// #!time").IsTimed);
    }

    private static IEnumerable<string> Parts(string text) => CellSource.Parse(text).Parts.Select(part => part switch
    {
        CodePart code => $"{code.Line} code: {code.Code.Trim()}",
        TextPart shown => $"{shown.Line} {shown.Language}: {shown.Text}",
        DirectivePart directive => $"{directive.Line} {directive.Directive.Kind}",
        _ => throw new NotSupportedException(),
    });
}
