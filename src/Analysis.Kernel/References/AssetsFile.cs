using System.Text.Json;

namespace Analysis.Kernel.References;

/// <summary>Reads which files of which packages belong to a project, from the <c>project.assets.json</c> that a restore writes.</summary>
internal static class AssetsFile
{
    /// <summary>The files of the packages, for the framework and the runtime identifier that were restored.</summary>
    /// <exception cref="InvalidDataException">The file is not what a restore writes.</exception>
    public static ResolvedReferences Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var target = root.GetProperty("targets").EnumerateObject()
            .Where(candidate => candidate.Name.Contains('/', StringComparison.Ordinal))
            .Select(candidate => (JsonElement?)candidate.Value)
            .FirstOrDefault() ?? throw new InvalidDataException($"{path}: no target with a runtime identifier. Delete the file and restore again.");

        var assemblies = new Dictionary<string, ReferencedAssembly>(StringComparer.OrdinalIgnoreCase);
        var satellites = new List<SatelliteAssembly>();
        var natives = new List<string>();
        foreach (var library in target.EnumerateObject().Where(entry => entry.Value.GetProperty("type").GetString() == "package"))
        {
            var relative = root.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!;
            var package = folders.Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Directory.Exists)
                ?? throw new InvalidDataException($"{path}: the package {library.Name} is in none of the folders {string.Join(", ", folders)}. Delete the file and restore again.");
            var compile = ByName(Files(library.Value, "compile", package));
            var runtime = ByName(Files(library.Value, "runtime", package));
            foreach (var name in compile.Keys.Union(runtime.Keys, StringComparer.OrdinalIgnoreCase))
            {
                var run = runtime.GetValueOrDefault(name);
                var version = (run ?? compile[name]) is { } file ? AssemblyNames.VersionOf(file) : null;
                assemblies.TryAdd(name, new(name, version, compile.GetValueOrDefault(name), run));
            }

            satellites.AddRange(Satellites(library.Value, package));
            natives.AddRange(Files(library.Value, "native", package));
        }

        return new() { Assemblies = [.. assemblies.Values], Satellites = satellites, NativeLibraries = natives };
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
