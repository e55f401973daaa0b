using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Completion;

/// <summary>Which symbols are for people to write.</summary>
internal static class SymbolVisibility
{
    /// <summary>True for what can be written and is not hidden from editors.</summary>
    public static bool IsOffered(ISymbol symbol) =>
        symbol.CanBeReferencedByName
        && symbol.Name.Length > 0
        && symbol.Name != Cursor.Placeholder
        && symbol is not INamedTypeSymbol { IsScriptClass: true }
        && symbol is not IMethodSymbol { MethodKind: MethodKind.Destructor }
        && !IsHidden(symbol);

    /// <summary>True for a member that every object has, overridden or not.</summary>
    public static bool IsObjects(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden) method = overridden;
        return method.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;
    }

    private static bool IsHidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != nameof(EditorBrowsableAttribute)) continue;
            return attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }];
        }

        return false;
    }
}
