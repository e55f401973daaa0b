using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can be overridden, written out so that it compiles.</summary>
internal static class OverrideSource
{
    private static readonly SymbolDisplayFormat Declaration = SignatureFormat.Short
        .WithKindOptions(SymbolDisplayKindOptions.None)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef);

    private static readonly SymbolDisplayFormat WithAccess =
        Declaration.AddMemberOptions(SymbolDisplayMemberOptions.IncludeAccessibility);

    /// <summary>True after <c>override</c>.</summary>
    public static bool Applies(Cursor cursor) => cursor.Left.IsKind(SyntaxKind.OverrideKeyword);

    /// <summary>The members of the classes above that are not overridden yet.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor)
    {
        var declaration = cursor.Word.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (declaration is null || cursor.Model.GetDeclaredSymbol(declaration) is not { BaseType: { } above } type) yield break;

        var before = Cursor.Previous(cursor.Left);
        var hasAccess = before.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword;
        var closed = type.GetMembers().Select(Overridden).OfType<ISymbol>().ToHashSet(SymbolEqualityComparer.Default);
        for (INamedTypeSymbol? from = above; from is not null; from = from.BaseType)
        {
            foreach (var member in from.GetMembers())
            {
                if (!closed.Contains(member) && CanBeOverridden(member))
                    yield return new(Text(member, hasAccess), SymbolKinds.Of(member), CandidateRank.Expected,
                        () => member.ToDisplayString(SignatureFormat.Short))
                    {
                        Name = member.Name,
                    };
                if (Overridden(member) is { } overridden) closed.Add(overridden);
            }
        }
    }

    private static bool CanBeOverridden(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride)
        && !member.IsSealed
        && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol;

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    private static string Text(ISymbol member, bool hasAccess)
    {
        var head = member.ToDisplayString(hasAccess ? Declaration : WithAccess);
        return member switch
        {
            IMethodSymbol method => $"{head} => {Call(method)};",
            IPropertySymbol property => head[..head.LastIndexOf('{')] + Accessors(property),
            _ => head,
        };
    }

    private static string Call(IMethodSymbol method) =>
        method.IsAbstract ? "throw new NotImplementedException()" : $"base.{method.Name}({Arguments(method.Parameters)})";

    private static string Arguments(IEnumerable<IParameterSymbol> parameters) =>
        string.Join(", ", parameters.Select(parameter => parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            _ => "",
        } + SymbolCandidates.Escaped(parameter.Name)));

    private static string Accessors(IPropertySymbol property)
    {
        var value = property.IsIndexer ? $"base[{Arguments(property.Parameters)}]" : $"base.{property.Name}";
        if (property.IsAbstract) return property.SetMethod is null ? "{ get; }" : "{ get; set; }";
        if (property.SetMethod is null) return $"=> {value};";
        var set = $"{(property.SetMethod.IsInitOnly ? "init" : "set")} => {value} = value;";
        return property.GetMethod is null ? $"{{ {set} }}" : $"{{ get => {value}; {set} }}";
    }
}
