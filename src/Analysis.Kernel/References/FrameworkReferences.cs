using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>The shared framework as the compiler sees it.</summary>
internal static class FrameworkReferences
{
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>A reference for each of the framework's assemblies, by simple name.</summary>
    /// <remarks>From the SDK's reference pack, which is small and documented, else from the runtime itself.</remarks>
    public static ImmutableDictionary<string, MetadataReference> ByName { get; } =
        Directory.EnumerateFiles(ReferencePackFolder() ?? RuntimeFolder, "*.dll")
            .Where(AssemblyNames.IsManaged)
            .ToImmutableDictionary(
                file => Path.GetFileNameWithoutExtension(file),
                file => (MetadataReference)MetadataReference.CreateFromFile(file, documentation: XmlDocumentation.Beside(file)),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True when the framework has an assembly in this version or a later one, so that a package's copy is not needed.
    /// </summary>
    public static bool HasAtLeast(ReferencedAssembly assembly) =>
        ByName.TryGetValue(assembly.Name, out var reference)
        && AssemblyNames.VersionOf(((PortableExecutableReference)reference).FilePath!) >= assembly.Version;

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
