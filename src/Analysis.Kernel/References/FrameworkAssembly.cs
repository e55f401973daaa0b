using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>One of the shared framework's assemblies.</summary>
/// <param name="path">Its file.</param>
/// <param name="outline">What the file says of itself.</param>
internal sealed class FrameworkAssembly(string path, AssemblyOutline outline)
{
    private readonly Lazy<MetadataReference> _reference =
        new(() => MetadataReference.CreateFromFile(path, documentation: XmlDocumentation.Beside(path)));

    /// <summary>Its version.</summary>
    public Version Version => outline.Version;

    /// <summary>False for one that only leads to types of others, for the sake of those that were compiled against it.</summary>
    public bool DeclaresTypes => outline.DeclaresTypes;

    /// <summary>The simple names of the assemblies that it refers to.</summary>
    public IReadOnlyList<string> References => outline.References;

    /// <summary>It, as the compiler is given it: always the same object, since its symbols hang on that.</summary>
    public MetadataReference Reference => _reference.Value;
}
