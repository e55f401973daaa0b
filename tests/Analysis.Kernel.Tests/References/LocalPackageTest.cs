using System.IO.Compression;
using Analysis.Kernel.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.References;

/// <summary>What tests of packages without a network share: packages written by the test, in a folder that is the only source.</summary>
public abstract class LocalPackageTest : ReferenceTest
{
    /// <summary>Makes folders of the test the only sources, by these names, and keeps what is restored in the test's folder.</summary>
    protected void UseOnly(params (string Name, string Folder)[] sources)
    {
        foreach (var (_, folder) in sources) Directory.CreateDirectory(Path.Combine(Folder, folder));
        File.WriteAllText(Path.Combine(Folder, "NuGet.Config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="restored" /></config>
              <packageSources><clear />{string.Concat(sources.Select(source => $"<add key=\"{source.Name}\" value=\"{source.Folder}\" />"))}</packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Writes a package with one assembly of the same name and version, and gives the assembly.</summary>
    /// <param name="folder">Where, below the test's folder.</param>
    /// <param name="name">The package's name.</param>
    /// <param name="version">Its version: <c>1.2.3</c>.</param>
    /// <param name="code">The assembly's C#.</param>
    /// <param name="needs">A package that it needs, its version and its assembly.</param>
    protected byte[] WritePackage(string folder, string name, string version, string code, (string Name, string Version, byte[] Assembly)? needs = null)
    {
        var assembly = Compile(name, $"[assembly: System.Reflection.AssemblyVersion(\"{version}.0\")]\n{code}", needs);
        Directory.CreateDirectory(Path.Combine(Folder, folder));
        using var package = ZipFile.Open(Path.Combine(Folder, folder, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        var dependency = needs is { } needed ? $"<dependency id=\"{needed.Name}\" version=\"{needed.Version}\" />" : "";
        Add(package, $"{name}.nuspec", System.Text.Encoding.UTF8.GetBytes(
            $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{name}</id><version>{version}</version><authors>test</authors><description>test</description>
                <dependencies><group targetFramework="net10.0">{dependency}</group></dependencies>
              </metadata>
            </package>
            """));
        Add(package, $"lib/net10.0/{name}.dll", assembly);
        return assembly;
    }

    // What it needs replaces the framework's assembly of the same name.
    private static byte[] Compile(string name, string code, (string Name, string Version, byte[] Assembly)? needs)
    {
        var references = FrameworkReferences.ByName;
        if (needs is not null)
        {
            var needed = MetadataReference.CreateFromImage(needs.Value.Assembly);
            references = references.SetItem(needs.Value.Name, needed);
        }

        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)],
            references.Remove(name).Values, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return image.ToArray();
    }

    private static void Add(ZipArchive package, string path, byte[] content)
    {
        using var entry = package.CreateEntry(path).Open();
        entry.Write(content);
    }
}
