using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Analysis.Kernel.References;

/// <summary>Reads names out of assembly files without loading them.</summary>
internal static class AssemblyNames
{
    /// <summary>True for a file that holds .NET code, false for a native library.</summary>
    public static bool IsManaged(string file) => Read(file, static _ => true);

    /// <summary>The assembly's own version, or null for a native library.</summary>
    public static Version? VersionOf(string file) => Read(file, static metadata => metadata.GetAssemblyDefinition().Version);

    /// <summary>The simple names of the assemblies that a file refers to.</summary>
    public static IReadOnlyList<string> ReferencedBy(string file) => Read(file, ReferencedBy) ?? [];

    /// <summary>The simple names of the assemblies that an assembly refers to.</summary>
    public static string[] ReferencedBy(MetadataReader metadata) =>
        [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];

    private static T? Read<T>(string file, Func<MetadataReader, T> read)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            using var image = new PEReader(stream);
            if (!image.HasMetadata) return default;
            var metadata = image.GetMetadataReader();
            return metadata.IsAssembly ? read(metadata) : default;
        }
        catch (BadImageFormatException)
        {
            return default;
        }
    }
}
