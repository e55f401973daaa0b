using Analysis.Kernel.Directives;

namespace Analysis.Kernel.References;

/// <summary>Finds the project that a <c>#:project</c> directive means.</summary>
internal static class ProjectFile
{
    /// <summary>The full path of the project file.</summary>
    /// <exception cref="DirectiveException">There is none, or more than one in the folder.</exception>
    public static string Find(Directive directive, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, directive.Target.Replace('\\', '/')));
        if (File.Exists(path)) return IsProject(path) ? path : throw NoProject(directive);
        if (!Directory.Exists(path))
        {
            throw new DirectiveException(directive.Line,
                $"There is no project '{directive.Target}': '{path}' does not exist. Paths start from the notebook's folder, "
                + "in an imported file from that file's. Name the folder of a C# project, or its .csproj file.");
        }

        var projects = Directory.GetFiles(path, "*.csproj");
        return projects switch
        {
            [var only] => only,
            [] => throw new DirectiveException(directive.Line,
                $"The folder '{directive.Target}' holds no .csproj file. Name the folder of a C# project, or the file itself."),
            _ => throw new DirectiveException(directive.Line,
                $"The folder '{directive.Target}' holds {projects.Length} projects. Name one of them: {Names(directive.Target, projects)}."),
        };
    }

    private static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    private static DirectiveException NoProject(Directive directive) => new(directive.Line,
        $"'{directive.Target}' is no project. Name a .csproj file or the folder that holds it; "
        + "#load \"file.cs\" runs code, #r \"file.dll\" uses an assembly.");

    // As they can be written in the directive.
    private static string Names(string folder, IEnumerable<string> files) => string.Join(", ",
        files.Select(file => $"{folder.TrimEnd('/', '\\')}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal));
}
