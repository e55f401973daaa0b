using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Kernel.References;

/// <summary>
/// A fingerprint of all that a build of a project reads: its sources, those of the projects it references, and the settings of
/// the folders above. Names count as well as contents, so that a file that was deleted is noticed.
/// </summary>
internal sealed class ProjectInputs
{
    // A data file beside the sources is told by its size and time: reading it would cost more than the build saves.
    private const long LargestFileRead = 4 * 1024 * 1024;

    private static readonly string[] SettingsFromAbove =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "NuGet.config", "nuget.config", ".editorconfig"];

    private static readonly string[] ItemsThatNameFiles =
        ["ProjectReference", "Compile", "EmbeddedResource", "Content", "None", "AdditionalFiles", "Reference", "Import"];

    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private ProjectInputs()
    {
    }

    /// <summary>The fingerprint of one or several projects, as hexadecimal digits.</summary>
    public static string Fingerprint(IEnumerable<string> projects)
    {
        var inputs = new ProjectInputs();
        foreach (var project in projects) inputs.AddProject(Path.GetFullPath(project));
        return inputs.Hash();
    }

    private void AddProject(string project)
    {
        if (!_read.Add(project) || !File.Exists(project)) return;

        var folder = Path.GetDirectoryName(project)!;
        AddFolder(folder);
        AddNamedIn(project);
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            foreach (var name in SettingsFromAbove)
            {
                var file = Path.Combine(above, name);
                if (!File.Exists(file)) continue;
                _files.Add(file);
                if (name.StartsWith("Directory.", StringComparison.Ordinal) && _read.Add(file)) AddNamedIn(file);
            }
        }
    }

    private void AddFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) _files.Add(file);
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (name is "bin" or "obj" or "node_modules" || name.StartsWith('.') || LeadsBack(inner)) continue;
            AddFolder(inner);
        }
    }

    // A link to a folder above has no end.
    private static bool LeadsBack(string folder) =>
        new DirectoryInfo(folder).LinkTarget is { } target
        && (folder + Path.DirectorySeparatorChar).StartsWith(
            Path.GetFullPath(target, Path.GetDirectoryName(folder)!).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Files that a project names outside its own folder. What only MSBuild can evaluate is left to a change of the project itself.
    private void AddNamedIn(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        foreach (var named in Read(project).Descendants().Where(element => ItemsThatNameFiles.Contains(element.Name.LocalName)))
        {
            string?[] values = [(string?)named.Attribute("Include"), (string?)named.Attribute("Project"),
                .. named.Elements().Where(element => element.Name.LocalName == "HintPath").Select(element => element.Value)];
            foreach (var item in values.SelectMany(value => (value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                var path = item.Replace('\\', '/')
                    .Replace("$(MSBuildThisFileDirectory)", folder + "/", StringComparison.Ordinal)
                    .Replace("$(MSBuildProjectDirectory)", folder, StringComparison.Ordinal);
                if (!path.Contains("$(", StringComparison.Ordinal)) AddNamed(named.Name.LocalName, Path.Combine(folder, path));
            }
        }
    }

    private void AddNamed(string item, string path)
    {
        var wildcard = path.IndexOf('*', StringComparison.Ordinal);
        if (wildcard >= 0)
        {
            var folder = Path.GetFullPath(path[..(path.LastIndexOf('/', wildcard) + 1)]);
            if (Directory.Exists(folder) && _read.Add(folder)) AddFolder(folder);
            return;
        }

        path = Path.GetFullPath(path);
        if (!File.Exists(path)) return;
        _files.Add(path);
        if (item == "ProjectReference") AddProject(path);
        else if (item == "Import" && _read.Add(path)) AddNamedIn(path);
    }

    private static XDocument Read(string project)
    {
        try
        {
            return XDocument.Load(project);
        }
        catch (XmlException)
        {
            // The build will say what is wrong with it.
            return new();
        }
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _files)
        {
            // An editor's temporary file may be gone by now.
            if (DigestOf(file) is not { } digest) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(digest);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static byte[]? DigestOf(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Length > LargestFileRead) return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{info.Length} {info.LastWriteTimeUtc.Ticks}"));
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SHA256.HashData(stream);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
