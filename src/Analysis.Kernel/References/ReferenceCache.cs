using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Analysis.Kernel.References;

/// <summary>
/// What sets of references resolved to, kept between sessions. Each set has a folder, named by what was asked for; in it, each
/// state of the projects' sources has a folder of its own, which is never written again.
/// </summary>
internal sealed class ReferenceCache
{
    private const string ManifestName = "references.json";
    private static readonly TimeSpan KeptUnused = TimeSpan.FromDays(30);

    private readonly string _folder;

    public ReferenceCache(string folder) => _folder = folder;

    /// <summary>The folder of a set.</summary>
    public string FolderOf(ReferenceRequest request, string notebookFolder)
    {
        var identity = new StringBuilder(ScratchProject.TargetFramework).Append('\n');
        foreach (var project in request.Projects) identity.Append(project).Append('\n');
        foreach (var (name, version) in request.Packages)
            identity.Append(name.ToLowerInvariant()).Append('@').Append(version).Append('\n');
        foreach (var source in request.Sources) identity.Append(source).Append('\n');
        if (NearestNuGetConfig(notebookFolder) is { } config) identity.Append(config);

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity.ToString()));
        return Path.Combine(_folder, "sets", HashText.Of(hash));
    }

    /// <summary>Tells one outcome of a restore from another.</summary>
    public static string HashOf(ResolvedReferences packages) => HashText.Of(SHA256.HashData(Json(packages)));

    /// <summary>What a set resolved to before, or null when it has to be resolved anew.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="state">The name under which the outcome was kept.</param>
    public static ResolvedReferences? Read(string folder, string state)
    {
        var manifest = Path.Combine(folder, state, ManifestName);
        try
        {
            var references = JsonSerializer.Deserialize(File.ReadAllBytes(manifest), ReferencesJson.Default.ResolvedReferences);
            if (references?.Exists() != true) return null;
            Directory.SetLastWriteTimeUtc(Path.Combine(folder, state), DateTime.UtcNow);
            return references;
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps what the build put out, and what the set resolved to.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="state">
    /// The name under which to keep it: the fingerprint of the sources, and what else tells outcomes apart.
    /// </param>
    /// <param name="output">The build's output, which is copied, or null without projects.</param>
    /// <param name="packages">The packages' files.</param>
    public static ResolvedReferences Write(string folder, string state, string? output, ResolvedReferences packages)
    {
        var kept = Path.Combine(folder, state);
        var made = kept + "." + Guid.NewGuid().ToString("n")[..8];
        Directory.CreateDirectory(made);
        if (output is not null) CopyFolder(output, made);

        var references = ProjectOutput.Read(made, kept, packages);
        File.WriteAllBytes(Path.Combine(made, ManifestName), Json(references));
        if (Directory.Exists(kept)) Directory.Delete(kept, recursive: true);
        Directory.Move(made, kept);
        RemoveUnused(folder, kept);
        return references;
    }

    private static byte[] Json(ResolvedReferences references) =>
        JsonSerializer.SerializeToUtf8Bytes(references, ReferencesJson.Default.ResolvedReferences);

    private static void CopyFolder(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)), overwrite: true);
    }

    private static void RemoveUnused(string folder, string inUse)
    {
        foreach (var old in Directory.EnumerateDirectories(folder).Where(path => path != inUse))
        {
            var isOutcome = File.Exists(Path.Combine(old, ManifestName));
            if (!isOutcome || DateTime.UtcNow - Directory.GetLastWriteTimeUtc(old) < KeptUnused) continue;
            try
            {
                Directory.Delete(old, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Some session still has it open; the next one will remove it.
            }
        }
    }

    private static string? NearestNuGetConfig(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (var name in new[] { "NuGet.Config", "NuGet.config", "nuget.config" })
            {
                var file = Path.Combine(above, name);
                if (File.Exists(file)) return file + "\n" + File.ReadAllText(file);
            }
        }

        return null;
    }
}
