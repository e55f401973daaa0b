using System.Text.Json;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public sealed class AssetsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-assets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Packages => Path.Combine(_folder, "packages");

    private string Write(string libraries, bool makePackages = true)
    {
        if (makePackages)
        {
            foreach (var package in new[] { "one/1.0.0", "two/2.0.0" }) Directory.CreateDirectory(Path.Combine(Packages, package));
        }

        var path = Path.Combine(_folder, "project.assets.json");
        File.WriteAllText(path,
            $$"""
            {
              "version": 3,
              "targets": { "net10.0": { "Wrong/9.0.0": { "type": "package" } }, "net10.0/linux-x64": { {{libraries}} } },
              "libraries": {
                "One/1.0.0": { "type": "package", "path": "one/1.0.0" },
                "Two/2.0.0": { "type": "package", "path": "two/2.0.0" },
                "Mine/1.0.0": { "type": "project", "path": "../Mine/Mine.csproj" }
              },
              "packageFolders": { {{JsonSerializer.Serialize(Path.Combine(_folder, "fallback"))}}: {}, {{JsonSerializer.Serialize(Packages)}}: {} }
            }
            """);
        return path;
    }

    private string At(params string[] names) => Path.Combine([Packages, .. names]);

    private static void CopyAssembly(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(typeof(AssetsFile).Assembly.Location, path);
    }

    [Fact]
    public void Each_group_gives_its_files()
    {
        var path = Write(
            """
            "One/1.0.0": {
              "type": "package",
              "compile": { "ref/net8.0/One.dll": {}, "ref/net8.0/OnlyCompile.dll": {} },
              "runtime": { "lib/net8.0/One.dll": {}, "lib/net8.0/OnlyRuntime.dll": {} },
              "resource": { "lib/net8.0/de/One.resources.dll": { "locale": "de" } },
              "native": { "runtimes/linux-x64/native/libone.so": {} }
            },
            "Mine/1.0.0": { "type": "project", "compile": { "bin/placeholder/Mine.dll": {} } }
            """);
        foreach (var file in new[] { "ref/net8.0/OnlyCompile.dll", "lib/net8.0/One.dll", "lib/net8.0/OnlyRuntime.dll" }) CopyAssembly(At("one/1.0.0", file));

        var read = AssetsFile.Read(path);

        var version = typeof(AssetsFile).Assembly.GetName().Version;
        Assert.Equal(
            [
                new("One", version, At("one/1.0.0", "ref/net8.0/One.dll"), At("one/1.0.0", "lib/net8.0/One.dll")),
                new("OnlyCompile", version, At("one/1.0.0", "ref/net8.0/OnlyCompile.dll"), null),
                new ReferencedAssembly("OnlyRuntime", version, null, At("one/1.0.0", "lib/net8.0/OnlyRuntime.dll")),
            ], read.Assemblies);
        Assert.Equal([new SatelliteAssembly("de", "One.resources", At("one/1.0.0", "lib/net8.0/de/One.resources.dll"))], read.Satellites);
        Assert.Equal([At("one/1.0.0", "runtimes/linux-x64/native/libone.so")], read.NativeLibraries);
    }

    [Fact]
    public void An_empty_group_is_empty() => Assert.Empty(AssetsFile.Read(Write(
        """ "One/1.0.0": { "type": "package", "compile": { "lib/net8.0/_._": {} }, "runtime": { "lib/net8.0/_._": {} }, "native": { "x/_._": {} } }, "Two/2.0.0": { "type": "package" } """)).Assemblies);

    [Fact]
    public void An_assembly_that_two_packages_bring_counts_once()
    {
        CopyAssembly(At("one/1.0.0", "lib/Same.dll"));
        CopyAssembly(At("two/2.0.0", "lib/same.dll"));

        var read = AssetsFile.Read(Write(
            """ "One/1.0.0": { "type": "package", "runtime": { "lib/Same.dll": {} } }, "Two/2.0.0": { "type": "package", "runtime": { "lib/same.dll": {} } } """));

        Assert.Equal(["Same"], read.Assemblies.Select(assembly => assembly.Name));
    }

    [Fact]
    public void A_package_that_is_gone_is_named()
    {
        var path = Write(""" "One/1.0.0": { "type": "package" } """, makePackages: false);

        Assert.Equal(
            $"{path}: the package One/1.0.0 is in none of the folders {Path.Combine(_folder, "fallback")}, {Packages}. Delete the file and run the cell again.",
            Assert.Throws<InvalidDataException>(() => AssetsFile.Read(path)).Message);
    }

    [Fact]
    public void A_restore_without_a_runtime_identifier_is_refused()
    {
        var path = Path.Combine(_folder, "project.assets.json");
        File.WriteAllText(path, """{ "targets": { "net10.0": {} }, "packageFolders": {} }""");

        Assert.Equal($"{path}: no target with a runtime identifier. Delete the file and run the cell again.",
            Assert.Throws<InvalidDataException>(() => AssetsFile.Read(path)).Message);
    }
}
