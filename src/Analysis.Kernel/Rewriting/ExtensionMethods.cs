using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// A script's classes lie within a class of the script's own, where extension methods are not allowed; at the script's top they
/// are. So each gets a stand-in there, which calls it, and the newest one of a name is found.
/// </summary>
internal static class ExtensionMethods
{
    /// <summary>Rewrites the extension methods of a class.</summary>
    public static void Hoist(ClassDeclarationSyntax type, TextEdits edits)
    {
        foreach (var method in type.Members.OfType<MethodDeclarationSyntax>().Where(IsExtension))
        {
            var word = method.ParameterList.Parameters[0].Modifiers.First(modifier => modifier.IsKind(SyntaxKind.ThisKeyword));
            edits.Blank(word.SpanStart, word.Span.End);
            edits.Insert(type.Span.End, StandIn(type, method));
        }
    }

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Count > 0
        && method.ParameterList.Parameters[0].Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.ThisKeyword))
        && !method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PrivateKeyword));

    private static string StandIn(ClassDeclarationSyntax type, MethodDeclarationSyntax method)
    {
        var parameters = method.ParameterList.Parameters;
        var arguments = string.Join(", ", parameters.Select(parameter => Passing(parameter) + parameter.Identifier.Text));
        var called = $"{type.Identifier.Text}.{method.Identifier.Text}{method.TypeParameterList}({arguments})";
        var constraints = string.Join(' ', method.ConstraintClauses);
        var returned = method.ReturnType is RefTypeSyntax ? "ref " : "";
        var declared = $" [System.Diagnostics.StackTraceHidden] public static {method.ReturnType} {method.Identifier.Text}{method.TypeParameterList}{method.ParameterList}";
        return OneLine($"{declared} {constraints} => {returned}{called};");
    }

    private static string Passing(ParameterSyntax parameter)
    {
        foreach (var modifier in parameter.Modifiers)
        {
            if (modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword) return modifier.Text + " ";
        }

        return "";
    }

    // A line more would move all that follow.
    private static string OneLine(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().NormalizeWhitespace(" ", " ").ToString();
}
