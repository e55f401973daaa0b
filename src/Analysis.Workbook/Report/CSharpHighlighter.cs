using Analysis.Display;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Workbook.Report;

/// <summary>C# as highlighted HTML, line by line. Code with mistakes is highlighted as far as it can be read.</summary>
internal static class CSharpHighlighter
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default
        .WithKind(SourceCodeKind.Script)
        .WithLanguageVersion(LanguageVersion.Preview)
        .WithDocumentationMode(DocumentationMode.None)
        .WithFeatures([new("FileBasedProgram", "true")]);

    /// <summary>Whether a language's name, as notebooks and markdown fences give it, means C#.</summary>
    public static bool IsCSharp(string language) =>
        language.ToUpperInvariant() is "C#" or "CSHARP" or "CS" or "CSX" or "POLYGLOT-NOTEBOOK";

    /// <summary>The code, each line in an element of its own.</summary>
    /// <param name="code">C# script source.</param>
    /// <param name="marked">A line to mark, from 1, or null.</param>
    public static Html Lines(string code, int? marked = null)
    {
        var lines = new CodeLines(marked);
        var written = 0;
        foreach (var token in CSharpSyntaxTree.ParseText(code, Options).GetRoot().DescendantTokens())
        {
            WriteAll(token.LeadingTrivia);
            Write(token.Span, ClassOf(token));
            WriteAll(token.TrailingTrivia);
        }

        lines.Append(code.AsSpan(written), null);
        return lines.ToHtml();

        void WriteAll(SyntaxTriviaList list)
        {
            foreach (var trivia in list)
            {
                // What the parser could not place is still made of tokens.
                if (trivia.GetStructure() is SkippedTokensTriviaSyntax skipped)
                    foreach (var token in skipped.Tokens) Write(token.Span, ClassOf(token));
                Write(trivia.FullSpan, ClassOf(trivia));
            }
        }

        void Write(Microsoft.CodeAnalysis.Text.TextSpan span, string? style)
        {
            // A token that is not in the text (a missing semicolon) has no width.
            if (span.IsEmpty || span.End <= written) return;
            lines.Append(code.AsSpan(written, Math.Max(0, span.Start - written)), null);
            lines.Append(code.AsSpan(Math.Max(written, span.Start), span.End - Math.Max(written, span.Start)), style);
            written = span.End;
        }
    }

    /// <summary>Code in another language: lines without colours.</summary>
    public static Html PlainLines(string code, int? marked = null)
    {
        var lines = new CodeLines(marked);
        lines.Append(code, null);
        return lines.ToHtml();
    }

    private static string? ClassOf(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia => "com",
        _ when trivia.IsDirective => "dir",
        _ => null,
    };

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "num",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedRawStringEndToken => "str",
        SyntaxKind.IdentifierToken => ClassOfName(token),
        var kind when SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind) => "kw",
        _ => null,
    };

    // 'var' and its like are names to the parser, and keywords to readers where they stand for a type.
    private static string? ClassOfName(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } or IdentifierNameSyntax { IsNint: true } or IdentifierNameSyntax { IsNuint: true }
            or IdentifierNameSyntax { IsUnmanaged: true } or IdentifierNameSyntax { IsNotNull: true } => "kw",
        IdentifierNameSyntax { Parent: InvocationExpressionSyntax, Identifier.Text: "nameof" } => "kw",
        SimpleNameSyntax { Identifier.Text: "dynamic" } name when IsType(name) => "kw",
        SimpleNameSyntax name when IsType(name) => "typ",
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax => "typ",
        _ => null,
    };

    private static bool IsType(SimpleNameSyntax name) => name.Parent switch
    {
        NullableTypeSyntax or ArrayTypeSyntax or TypeArgumentListSyntax or ObjectCreationExpressionSyntax or BaseTypeSyntax
            or TypeOfExpressionSyntax or DefaultExpressionSyntax or RefTypeSyntax or TupleElementSyntax or CatchDeclarationSyntax
            or TypePatternSyntax or RecursivePatternSyntax or AttributeSyntax => true,
        VariableDeclarationSyntax declaration => declaration.Type == name,
        ParameterSyntax parameter => parameter.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        DeclarationExpressionSyntax declaration => declaration.Type == name,
        DeclarationPatternSyntax pattern => pattern.Type == name,
        ForEachStatementSyntax loop => loop.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        PropertyDeclarationSyntax property => property.Type == name,
        QualifiedNameSyntax { Parent: not (UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax) } qualified =>
            qualified.Right == name,
        _ => false,
    };
}
