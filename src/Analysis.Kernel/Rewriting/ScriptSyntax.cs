using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Rewriting;

/// <summary>How a cell's code is parsed: as a script, or as a file of a program.</summary>
internal static class ScriptSyntax
{
    /// <summary>What cells are written in.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp14;

    private static readonly CSharpParseOptions Program = new(Language, DocumentationMode.None);

    /// <summary>How cells are parsed. Their comments are read too, so that they can be shown.</summary>
    public static CSharpParseOptions Script { get; } = new(Language, DocumentationMode.Parse, SourceCodeKind.Script);

    /// <summary>Parses a cell.</summary>
    /// <param name="name">What the cell is called in traces: <c>cell_3</c>.</param>
    public static SyntaxTree Parse(string code, string name, CancellationToken cancellation = default) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Script, name, cancellation);

    /// <summary>Parses a file of a library.</summary>
    public static SyntaxTree ParseFile(string code, string name) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Program, name);

    /// <summary>The root of a tree.</summary>
    public static CompilationUnitSyntax RootOf(SyntaxTree tree) => (CompilationUnitSyntax)tree.GetRoot();

    /// <summary>True for what holds code that runs at another time than the statement it stands in.</summary>
    public static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax
            or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax;
}
