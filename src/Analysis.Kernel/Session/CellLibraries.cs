using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Session;

/// <summary>The libraries of the cells that have run so far. It never changes: a cell that fails leaves the one before.</summary>
internal sealed class CellLibraries
{
    /// <summary>No libraries.</summary>
    public static CellLibraries Empty { get; } = new([], []);

    private readonly ImmutableList<CellLibrary> _libraries;
    private readonly ImmutableList<string> _usings;

    private CellLibraries(ImmutableList<CellLibrary> libraries, ImmutableList<string> usings)
    {
        _libraries = libraries;
        _usings = usings;
    }

    /// <summary>What a compilation references to see all types.</summary>
    public IEnumerable<MetadataReference> References => _libraries.Select(library => library.Reference);

    /// <summary>The <c>using</c> directives that hold in the session, each once.</summary>
    public IReadOnlyList<string> Usings => _usings;

    /// <summary>One library more.</summary>
    public CellLibraries With(CellLibrary library) => new(_libraries.Add(library), _usings);

    /// <summary>The library that was made of the same code, or null.</summary>
    public CellLibrary? Find(string code) => _libraries.Find(library => library.Code == code);

    /// <summary>The cell that has declared a type of one of these names, and the type; null where none has.</summary>
    public (string Type, string Cell)? FindDeclared(CellLibrary library)
    {
        foreach (var known in _libraries)
        {
            if (known.Types.Intersect(library.Types).FirstOrDefault() is { } type) return (type.Split('`')[0], known.Cell);
        }

        return null;
    }

    /// <summary>With a cell's <c>using</c> directives; of two aliases of one name the newer holds.</summary>
    /// <param name="directives">Each as written: <c>using System;</c>.</param>
    public CellLibraries With(IEnumerable<string> directives)
    {
        var usings = _usings;
        foreach (var directive in directives)
        {
            var alias = AliasOf(directive);
            usings = usings.RemoveAll(known => known == directive || (alias is not null && AliasOf(known) == alias)).Add(directive);
        }

        return new(_libraries, usings);
    }

    private static string? AliasOf(string directive)
    {
        var equals = directive.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? null : directive[..equals].TrimEnd();
    }
}
