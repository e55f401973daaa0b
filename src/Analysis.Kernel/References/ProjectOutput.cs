namespace Analysis.Kernel.References;

/// <summary>Reads what a build of the user's projects put out.</summary>
internal static class ProjectOutput
{
    private static readonly string Scratch = Path.GetFileNameWithoutExtension(ScratchProject.FileName);

    /// <summary>The projects' files and the packages' together.</summary>
    /// <param name="folder">Where the files are now.</param>
    /// <param name="willBe">Where they will be when they are used.</param>
    /// <param name="packages">The packages' files.</param>
    /// <exception cref="NewerContractException">
    /// A project was built against a display contract that this kernel does not have.
    /// </exception>
    public static ResolvedReferences Read(string folder, string willBe, ResolvedReferences packages)
    {
        DisplayContract.RequireFor(Path.Combine(folder, DisplayContract.Name + ".dll"));
        var assemblies = new List<ReferencedAssembly>();
        var natives = new List<string>(packages.NativeLibraries);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name == Scratch || name == DisplayContract.Name) continue;
            var there = Path.Combine(willBe, Path.GetFileName(file));
            if (Path.GetExtension(file) is ".so" or ".dylib") natives.Add(there);
            if (Path.GetExtension(file) != ".dll") continue;
            if (AssemblyNames.VersionOf(file) is { } version) assemblies.Add(new(name, version, there, there));
            else natives.Add(there);
        }

        var others = packages.Assemblies
            .Where(assembly => assembly.Name != DisplayContract.Name)
            .ExceptBy(assemblies.Select(assembly => assembly.Name), assembly => assembly.Name, StringComparer.OrdinalIgnoreCase);
        return new()
        {
            Assemblies = [.. assemblies, .. others],
            Satellites = [.. packages.Satellites, .. Satellites(folder, willBe)],
            NativeLibraries = natives,
            Packages = packages.Packages,
        };
    }

    private static IEnumerable<SatelliteAssembly> Satellites(string folder, string willBe) =>
        from languageFolder in Directory.EnumerateDirectories(folder)
        from file in Directory.EnumerateFiles(languageFolder, "*.resources.dll")
        let culture = Path.GetFileName(languageFolder)
        let there = Path.Combine(willBe, culture, Path.GetFileName(file))
        select new SatelliteAssembly(culture, Path.GetFileNameWithoutExtension(file), there);
}
