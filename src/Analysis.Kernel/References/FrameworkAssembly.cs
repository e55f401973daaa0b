using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>One of the shared framework's assemblies.</summary>
internal sealed class FrameworkAssembly
{
    // Each has a type for what stands outside of types.
    private const int OwnTypeOfModules = 1;

    private FrameworkAssembly(string file, ModuleMetadata module)
    {
        var reader = module.GetMetadataReader();
        Name = Path.GetFileNameWithoutExtension(file);
        Version = reader.GetAssemblyDefinition().Version;
        DeclaresTypes = reader.TypeDefinitions.Count > OwnTypeOfModules;
        References = AssemblyNames.ReferencedBy(reader);
        Reference = AssemblyMetadata.Create(module).GetReference(XmlDocumentation.Beside(file), filePath: file);
    }

    /// <summary>Its simple name.</summary>
    public string Name { get; }

    /// <summary>Its version.</summary>
    public Version Version { get; }

    /// <summary>False for one that only leads to types of others, for the sake of those that were compiled against it.</summary>
    public bool DeclaresTypes { get; }

    /// <summary>The simple names of the assemblies that it refers to.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>It, as the compiler is given it: always the same object, since its symbols hang on that.</summary>
    public MetadataReference Reference { get; }

    /// <summary>Reads an assembly once, for all that is asked of it.</summary>
    /// <returns>Null for a native library.</returns>
    public static FrameworkAssembly? Read(string file)
    {
        var module = ModuleMetadata.CreateFromStream(File.OpenRead(file), PEStreamOptions.PrefetchMetadata);
        try
        {
            return module.GetMetadataReader().IsAssembly ? new(file, module) : null;
        }
        catch (BadImageFormatException)
        {
            module.Dispose();
            return null;
        }
    }
}
