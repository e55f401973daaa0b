namespace Analysis.Kernel.References;

/// <summary>
/// A fingerprint of all that a build of a project reads: its sources, those of the projects it references, and the settings of
/// the folders above. Names count as well as contents, so that a file that was deleted is noticed.
/// </summary>
internal sealed class ProjectInputs
{
    private static readonly string[] SettingsFromAbove =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
        "global.json", "NuGet.config", "nuget.config", ".editorconfig",
    ];

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
        return FilesFingerprint.Of(inputs._files);
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
    private static bool LeadsBack(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not { } target) return false;
        var linked = Path.GetFullPath(target, Path.GetDirectoryName(folder)!);
        return WithSeparator(folder).StartsWith(WithSeparator(linked), StringComparison.Ordinal);
    }

    private static string WithSeparator(string folder) =>
        folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    // Files that a project names outside its own folder; what is passed over counts once the project itself changes.
    private void AddNamedIn(string project)
    {
        foreach (var (kind, path) in ProjectItems.In(project)) AddNamed(kind, path);
    }

    private void AddNamed(string kind, string path)
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
        if (kind == "ProjectReference") AddProject(path);
        else if (kind == "Import" && _read.Add(path)) AddNamedIn(path);
    }
}
