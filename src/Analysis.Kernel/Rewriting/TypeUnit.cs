using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// What a script may not declare: namespaces and classes with extension blocks, and the types of the cell that they name. They
/// are compiled together, as a library.
/// </summary>
/// <param name="Members">The declarations, in the order in which they stand.</param>
internal sealed record TypeUnit(IReadOnlyList<MemberDeclarationSyntax> Members)
{
    /// <summary>The unit of a cell; null where a script can declare all that is in it.</summary>
    public static TypeUnit? Of(CompilationUnitSyntax script)
    {
        var unit = script.Members.Where(NeedsLibrary).ToHashSet();
        if (unit.Count == 0) return null;

        var others = script.Members.Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).Except(unit).ToList();
        for (var open = new Queue<MemberDeclarationSyntax>(unit); open.TryDequeue(out var member);)
        {
            var mentioned = Mentioned(member);
            foreach (var other in others.Where(other => mentioned.Contains(NameOf(other)) && unit.Add(other))) open.Enqueue(other);
        }

        return new([.. unit.OrderBy(member => member.SpanStart)]);
    }

    /// <summary>The code of the unit alone, each declaration at its place; all else is blank.</summary>
    /// <param name="code">The code of the whole cell.</param>
    public string CodeIn(string code)
    {
        var alone = new TextEdits(code);
        var end = 0;
        foreach (var member in Members)
        {
            alone.Blank(end, member.SpanStart);
            end = member.Span.End;
        }

        alone.Blank(end, code.Length);
        return alone.Apply();
    }

    /// <summary>The name under which a type is declared.</summary>
    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declared => declared.Identifier.ValueText,
        DelegateDeclarationSyntax declared => declared.Identifier.ValueText,
        _ => "",
    };

    private static bool NeedsLibrary(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax
        || (member is ClassDeclarationSyntax type && type.Members.Any(inner => inner is ExtensionBlockDeclarationSyntax));

    private static HashSet<string> Mentioned(MemberDeclarationSyntax member) =>
    [
        .. member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText),
    ];
}
