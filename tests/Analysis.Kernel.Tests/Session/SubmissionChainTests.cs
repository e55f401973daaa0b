using Analysis.Kernel.References;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.Session;

/// <summary>What later cells cost is decided by what earlier ones leave to the compiler.</summary>
public class SubmissionChainTests
{
    private readonly SubmissionCompiler _compiler = new();
    private int _cells;

    [Fact]
    public void A_cell_is_given_only_references_that_those_before_it_were_not_given()
    {
        Assert.NotEmpty(Run("var first = 1;").ExternalReferences);
        Assert.Empty(Run("var second = first + 1;").ExternalReferences);
        Assert.Empty(Run("Enumerable.Range(0, second).Select(x => x + first).ToList()").ExternalReferences);
    }

    [Fact]
    public void A_library_of_a_cell_s_types_is_given_once()
    {
        Run("var first = 1;");
        Run("namespace Own { public class Type { } }");

        Assert.Single(Run("var made = new Own.Type();").ExternalReferences);
        Assert.Empty(Run("var again = new Own.Type();").ExternalReferences);
    }

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("int F() => 1;")]
    [InlineData("class C { }")]
    [InlineData("record R(int A);")]
    [InlineData("using System.Globalization;")]
    [InlineData("int.TryParse(\"1\", out var parsed)")]
    [InlineData("if (1 is int matched) { }")]
    [InlineData("var (a, b) = (1, 2);")]
    [InlineData("event Action Happened;")]
    public void A_cell_that_declares_or_imports_is_a_link(string code)
    {
        var compilation = Run(code);

        Assert.Same(compilation, _compiler.Chain.Last);
    }

    [Theory]
    [InlineData("1 + 1")]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("for (var i = 0; i < 2; i++) { var inner = i; }")]
    [InlineData("")]
    public void A_cell_that_declares_nothing_is_no_link(string code)
    {
        var before = Run("var x = 1;");
        Run(code);

        Assert.Same(before, _compiler.Chain.Last);
    }

    private CSharpCompilation Run(string code)
    {
        var (submission, errors) = _compiler.Compile(code, $"cell_{++_cells}", FrameworkReferences.ByName.Values.Append(DisplayReference));
        Assert.True(submission is not null, string.Join('\n', errors));
        _compiler.Accept(submission);
        return submission.Compilation;
    }

    private static readonly Microsoft.CodeAnalysis.MetadataReference DisplayReference =
        Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(DisplayContract.File);
}
