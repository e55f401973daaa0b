using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Session;

/// <summary>A cell that compiled: one link in the chain of submissions that share variables.</summary>
internal sealed class Submission
{
    /// <summary>The compilation, which the next cell's builds on.</summary>
    public required CSharpCompilation Compilation { get; init; }

    /// <summary>
    /// True when the cell declares or imports something: the next cell's compilation builds on it. Others are left out of the
    /// chain, since each link makes all later cells slower.
    /// </summary>
    public required bool IsLink { get; init; }

    /// <summary>The types that the cell declares and no script can, compiled apart; null where there are none.</summary>
    public CellLibrary? NewLibrary { get; init; }

    /// <summary>All libraries that the next cell sees.</summary>
    public required CellLibraries Libraries { get; init; }

    /// <summary>The name of the entry point's class, or null when there is nothing to run (only <c>using</c>s).</summary>
    public string? EntryType { get; init; }

    /// <summary>The name of the entry point.</summary>
    public string? EntryMethod { get; init; }

    /// <summary>The assembly.</summary>
    public ImmutableArray<byte> Assembly { get; init; } = [];

    /// <summary>Its debug information, for lines in traces.</summary>
    public ImmutableArray<byte> Symbols { get; init; } = [];

    /// <summary>True when the cell ends with an expression that has a value.</summary>
    public bool HasValue { get; init; }
}
