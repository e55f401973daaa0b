using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>The names of arguments: <c>folder:</c>, and in an attribute <c>Name =</c> as well.</summary>
internal static class ArgumentNameSource
{
    /// <summary>The names that can stand at a cursor and are not used in the call yet.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation) => cursor.Name!.Parent switch
    {
        ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0, Parent: BaseArgumentListSyntax list } argument =>
            Names(list, list.Arguments.TakeWhile(other => other != argument && other.NameColon is null).Count(),
                list.Arguments.Select(other => other.NameColon), cursor, cancellation),
        AttributeArgumentSyntax { NameColon: null, NameEquals: null, Parent: AttributeArgumentListSyntax list } argument =>
            Names(list, list.Arguments.TakeWhile(other => other != argument && other.NameColon is null).Count(),
                list.Arguments.Select(other => other.NameColon), cursor, cancellation)
                .Concat(Properties(list, cursor, cancellation)),
        _ => [],
    };

    private static IEnumerable<Candidate> Names(
        SyntaxNode list, int positional, IEnumerable<NameColonSyntax?> named, Cursor cursor, CancellationToken cancellation)
    {
        var used = named.Select(name => name?.Name.Identifier.ValueText).ToHashSet();
        return CallTargets.Of(list, cursor.Model, cancellation)
            .SelectMany(parameters => parameters.Skip(positional))
            .Where(parameter => parameter.Name.Length > 0 && !used.Contains(parameter.Name))
            .DistinctBy(parameter => parameter.Name)
            .Select(parameter => new Candidate(
                SymbolCandidates.Escaped(parameter.Name) + ":", CompletionKind.Parameter, CandidateRank.Expected,
                () => parameter.ToDisplayString(SignatureFormat.Short)));
    }

    private static IEnumerable<Candidate> Properties(SyntaxNode list, Cursor cursor, CancellationToken cancellation)
    {
        if (cursor.Model.GetTypeInfo(list.Parent!, cancellation).Type is not { } attribute) return [];
        var members = cursor.Model.LookupSymbols(cursor.Position, attribute)
            .Where(member => !member.IsStatic && member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false });
        return SymbolCandidates.Of(members, cursor.Typed, CandidateRank.Expected).Select(member => member with { Text = member.Text + " =" });
    }
}
