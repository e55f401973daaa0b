using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Parameters;

/// <summary>An enumeration that a parameter has for its type.</summary>
internal sealed class EnumerationType
{
    private readonly IReadOnlyList<IFieldSymbol> _members;

    private EnumerationType(INamedTypeSymbol type)
    {
        _members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        Kind = ParameterKind.Enumeration(Qualified(type), [.. _members.Select(member => member.Name)]);
    }

    /// <summary>How its members are given as text.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The enumeration, or null where the type, or what it makes nullable, is none.</summary>
    public static EnumerationType? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration ? new(enumeration) : null;
    }

    /// <summary>The name of the member with a value; null when none has it, several together for example.</summary>
    public string? NameOf(object value) => _members.FirstOrDefault(member => Equals(member.ConstantValue, value))?.Name;

    // As another cell can write it: what a cell declares lies in a class that has no name there.
    private static string Qualified(INamedTypeSymbol type) =>
        type.ContainingType is { IsScriptClass: false } outer ? $"{Qualified(outer)}.{type.Name}"
        : type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}"
        : type.Name;
}
