using System.Text.Json;

namespace Analysis.Kernel.References;

/// <summary>
/// Reads which files of which packages belong to a project, from the <c>project.assets.json</c> that a restore writes.
/// </summary>
internal static class AssetsFile
{
    /// <summary>The files of the packages, for the framework and the runtime identifier that were restored.</summary>
    /// <exception cref="InvalidDataException">The file is not what a restore writes.</exception>
    public static ResolvedReferences Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var target = Target(root) ?? throw Unusable(path, "no target with a runtime identifier");

        var assemblies = new Dictionary<string, ReferencedAssembly>(StringComparer.OrdinalIgnoreCase);
        var satellites = new List<SatelliteAssembly>();
        var natives = new List<string>();
        var packages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var library in target.EnumerateObject().Where(IsPackage))
        {
            var relative = root.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!;
            var package = folders.Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Directory.Exists)
                ?? throw Unusable(path, $"the package {library.Name} is in none of the folders {string.Join(", ", folders)}");
            if (library.Name.Split('/') is [var name, var version]) packages[name] = version;
            foreach (var assembly in Assemblies(library.Value, package)) assemblies.TryAdd(assembly.Name, assembly);
            satellites.AddRange(Satellites(library.Value, package));
            natives.AddRange(Files(library.Value, "native", package));
        }

        return new() { Assemblies = [.. assemblies.Values], Satellites = satellites, NativeLibraries = natives, Packages = packages };
    }

    private static InvalidDataException Unusable(string path, string finding) =>
        new($"{path}: {finding}. Delete the file and run the cell again.");

    // 'net10.0/linux-x64' names the files for this system; 'net10.0' beside it those for none in particular.
    private static JsonElement? Target(JsonElement root) =>
        root.GetProperty("targets").EnumerateObject()
            .Where(candidate => candidate.Name.Contains('/', StringComparison.Ordinal))
            .Select(candidate => (JsonElement?)candidate.Value)
            .FirstOrDefault();

    private static bool IsPackage(JsonProperty library) => library.Value.GetProperty("type").GetString() == "package";

    private static IEnumerable<ReferencedAssembly> Assemblies(JsonElement library, string package)
    {
        var compile = ByName(Files(library, "compile", package));
        var runtime = ByName(Files(library, "runtime", package));
        foreach (var name in compile.Keys.Union(runtime.Keys, StringComparer.OrdinalIgnoreCase))
        {
            var run = runtime.GetValueOrDefault(name);
            yield return new(name, AssemblyNames.VersionOf(run ?? compile[name]), compile.GetValueOrDefault(name), run);
        }
    }

    private static IEnumerable<string> Files(JsonElement library, string group, string package) =>
        Entries(library, group).Select(entry => Path.Combine(package, entry.Name));

    private static IEnumerable<SatelliteAssembly> Satellites(JsonElement library, string package) =>
        Entries(library, "resource").Select(entry => new SatelliteAssembly(
            entry.Value.GetProperty("locale").GetString()!,
            Path.GetFileNameWithoutExtension(entry.Name),
            Path.Combine(package, entry.Name)));

    // '_._' stands for an empty group.
    private static IEnumerable<JsonProperty> Entries(JsonElement library, string group) =>
        library.TryGetProperty(group, out var entries)
            ? entries.EnumerateObject().Where(entry => !entry.Name.EndsWith("/_._", StringComparison.Ordinal))
            : [];

    private static Dictionary<string, string> ByName(IEnumerable<string> files) =>
        files.DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
