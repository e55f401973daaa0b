using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>The shared framework as the compiler sees it.</summary>
internal static class FrameworkReferences
{
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // From the SDK's reference pack, which is small and documented, else from the runtime itself.
    private static readonly FrozenDictionary<string, FrameworkAssembly> Assemblies =
        Directory.EnumerateFiles(ReferencePackFolder() ?? RuntimeFolder, "*.dll")
            .Select(FrameworkAssembly.Read)
            .OfType<FrameworkAssembly>()
            .ToFrozenDictionary(assembly => assembly.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What every cell is compiled against, by simple name: all assemblies that declare types.</summary>
    /// <remarks>
    /// A third of the framework only forwards to these. The compiler binds each reference anew for each cell, so forwarders are
    /// given to it only where <see cref="WithReferenced"/> finds that something refers to them.
    /// </remarks>
    public static ImmutableDictionary<string, MetadataReference> ByName { get; } = WithReferenced(
        ImmutableDictionary.Create<string, MetadataReference>(StringComparer.OrdinalIgnoreCase),
        Assemblies.Values.Where(assembly => assembly.DeclaresTypes).Select(assembly => assembly.Name));

    /// <summary>True for a simple name of one of the framework's assemblies.</summary>
    public static bool Has(string name) => Assemblies.ContainsKey(name);

    /// <summary>
    /// True when the framework has an assembly in this version or a later one, so that a package's copy is not needed.
    /// </summary>
    public static bool HasAtLeast(ReferencedAssembly assembly) =>
        Assemblies.TryGetValue(assembly.Name, out var own) && own.Version >= assembly.Version;

    /// <summary>References, and with them those of the framework's assemblies that are named, and all that these refer to.</summary>
    /// <param name="references">References by simple name.</param>
    /// <param name="names">Simple names; those that are not the framework's are passed over.</param>
    public static ImmutableDictionary<string, MetadataReference> WithReferenced(
        ImmutableDictionary<string, MetadataReference> references, IEnumerable<string> names)
    {
        var all = references.ToBuilder();
        for (var open = new Stack<string>(names); open.TryPop(out var name);)
        {
            if (!Assemblies.TryGetValue(name, out var assembly) || !all.TryAdd(name, assembly.Reference)) continue;
            foreach (var referenced in assembly.References) open.Push(referenced);
        }

        return all.ToImmutable();
    }

    private static string? ReferencePackFolder()
    {
        // shared/Microsoft.NETCore.App/10.0.x  ->  packs/Microsoft.NETCore.App.Ref/10.0.y/ref/net10.0
        var root = Path.GetFullPath(Path.Combine(RuntimeFolder, "..", "..", ".."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        if (!Directory.Exists(packs)) return null;

        return Directory.EnumerateDirectories(packs)
            .Where(IsForThisFramework)
            .OrderByDescending(folder => Version.Parse(Path.GetFileName(folder)))
            .Select(folder => Path.Combine(folder, "ref", ScratchProject.TargetFramework))
            .FirstOrDefault(Directory.Exists);
    }

    private static bool IsForThisFramework(string folder) =>
        Version.TryParse(Path.GetFileName(folder), out var pack)
        && pack.Major == Environment.Version.Major
        && pack.Minor == Environment.Version.Minor;
}
