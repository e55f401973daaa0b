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
        if (File.Exists(path)) return path;
        if (!Directory.Exists(path))
        {
            throw new DirectiveException(directive.Line,
                $"There is no project '{directive.Target}'. "
                + $"The path starts from the notebook's folder, and '{path}' does not exist.");
        }

        var projects = Directory.GetFiles(path, "*.csproj");
        return projects switch
        {
            [var only] => only,
            [] => throw new DirectiveException(directive.Line,
                $"The folder '{directive.Target}' holds no .csproj file. Name the folder of a C# project, or the file itself."),
            _ => throw new DirectiveException(directive.Line,
                $"The folder '{directive.Target}' holds {projects.Length} projects. Name one of them: {Names(projects)}."),
        };
    }

    private static string Names(IEnumerable<string> files) =>
        string.Join(", ", files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
