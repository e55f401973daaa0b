using System.Diagnostics;
using System.Reflection;
using Analysis.Display;

namespace Analysis.Kernel.References;

/// <summary>Reads what a build of the user's projects put out.</summary>
internal static class ProjectOutput
{
    private static readonly string Contract = typeof(CellContext).Assembly.GetName().Name!;
    private static readonly string Scratch = Path.GetFileNameWithoutExtension(ScratchProject.FileName);

    /// <summary>The projects' files and the packages' together.</summary>
    /// <param name="folder">Where the files are now.</param>
    /// <param name="willBe">Where they will be when they are used.</param>
    /// <param name="packages">The packages' files.</param>
    /// <exception cref="NewerContractException">A project was built against a display contract that this kernel does not have.</exception>
    public static ResolvedReferences Read(string folder, string willBe, ResolvedReferences packages)
    {
        RequireContract(Path.Combine(folder, Contract + ".dll"));
        var assemblies = new List<ReferencedAssembly>();
        var natives = new List<string>(packages.NativeLibraries);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name == Scratch || name == Contract) continue;
            var there = Path.Combine(willBe, Path.GetFileName(file));
            if (Path.GetExtension(file) is ".so" or ".dylib") natives.Add(there);
            if (Path.GetExtension(file) != ".dll") continue;
            if (AssemblyNames.VersionOf(file) is { } version) assemblies.Add(new(name, version, there, there));
            else natives.Add(there);
        }

        var own = assemblies.Select(assembly => assembly.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var satellites = Directory.EnumerateDirectories(folder)
            .SelectMany(culture => Directory.EnumerateFiles(culture, "*.resources.dll").Select(file => new SatelliteAssembly(
                Path.GetFileName(culture), Path.GetFileNameWithoutExtension(file), Path.Combine(willBe, Path.GetFileName(culture), Path.GetFileName(file)))));
        return new()
        {
            Assemblies = [.. assemblies, .. packages.Assemblies.Where(assembly => !own.Contains(assembly.Name) && assembly.Name != Contract)],
            Satellites = [.. packages.Satellites, .. satellites],
            NativeLibraries = natives,
        };
    }

    private static void RequireContract(string built)
    {
        if (!File.Exists(built)) return;
        var needed = ContractVersion(FileVersionInfo.GetVersionInfo(built).FileVersion);
        var had = ContractVersion(typeof(CellContext).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version);
        if (needed > had) throw new NewerContractException(needed, had);
    }

    private static Version ContractVersion(string? text) => Version.TryParse(text, out var version) ? version : new(1, 0);
}
