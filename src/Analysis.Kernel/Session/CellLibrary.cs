using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Session;

/// <summary>Types of a cell, compiled apart from its statements, so that namespaces and extension members work.</summary>
internal sealed class CellLibrary
{
    /// <summary>The name of the cell that declared them.</summary>
    public required string Cell { get; init; }

    /// <summary>The code of the declarations, without what stands around them.</summary>
    public required string Code { get; init; }

    /// <summary>The assembly.</summary>
    public required ImmutableArray<byte> Assembly { get; init; }

    /// <summary>Its debug information.</summary>
    public required ImmutableArray<byte> Symbols { get; init; }

    /// <summary>The full names of the types in it, with the number of their type parameters.</summary>
    public required ImmutableHashSet<string> Types { get; init; }

    /// <summary>What later compilations reference.</summary>
    public required MetadataReference Reference { get; init; }
}
