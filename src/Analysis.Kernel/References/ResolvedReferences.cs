using System.Collections.ObjectModel;

namespace Analysis.Kernel.References;

/// <summary>The files that a set of directives stands for.</summary>
internal sealed record ResolvedReferences
{
    /// <summary>Nothing at all.</summary>
    public static ResolvedReferences Empty { get; } = new();

    /// <summary>The assemblies, transitive ones too, each name once.</summary>
    public IReadOnlyList<ReferencedAssembly> Assemblies { get; init; } = [];

    /// <summary>Translated resources.</summary>
    public IReadOnlyList<SatelliteAssembly> Satellites { get; init; } = [];

    /// <summary>Paths of libraries that are no .NET code.</summary>
    public IReadOnlyList<string> NativeLibraries { get; init; } = [];

    /// <summary>The versions of the packages, by their names; none in what earlier kernels have kept.</summary>
    public IReadOnlyDictionary<string, string> Packages { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>True when every file is where it was, so that a remembered set can be used again.</summary>
    public bool Exists() =>
        Assemblies.All(assembly => IsThere(assembly.CompilePath) && IsThere(assembly.RuntimePath))
        && Satellites.All(satellite => File.Exists(satellite.Path))
        && NativeLibraries.All(File.Exists);

    private static bool IsThere(string? path) => path is null || File.Exists(path);
}
