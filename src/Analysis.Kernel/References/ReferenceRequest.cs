using System.Collections.Immutable;
using Analysis.Kernel.Directives;

namespace Analysis.Kernel.References;

/// <summary>
/// The projects and packages that a session has asked for so far: they are resolved together, so that their versions fit.
/// </summary>
/// <param name="Projects">Full paths of project files, in the order in which they were asked for.</param>
/// <param name="Packages">Versions by name; null is the newest.</param>
internal sealed record ReferenceRequest(ImmutableArray<string> Projects, ImmutableSortedDictionary<string, string?> Packages)
{
    /// <summary>Where packages are looked for beside the sources that the user has set up: folders and addresses.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Nothing asked for.</summary>
    public static ReferenceRequest Empty { get; } =
        new([], ImmutableSortedDictionary.Create<string, string?>(StringComparer.OrdinalIgnoreCase));

    /// <summary>True when every package has a version, so that what it resolves to can be remembered.</summary>
    public bool IsPinned =>
        Packages.Values.All(version => version is not null && !version.Contains('*', StringComparison.Ordinal));

    /// <summary>The request with one directive more.</summary>
    /// <param name="directive">A project, a package or a source.</param>
    /// <param name="folder">The folder that paths start from.</param>
    /// <exception cref="DirectiveException">There is no such project or folder.</exception>
    public ReferenceRequest With(Directive directive, string folder) => directive.Kind switch
    {
        DirectiveKind.Package when directive.Version is null && Packages.ContainsKey(directive.Target) => this,
        DirectiveKind.Package => this with { Packages = Packages.SetItem(directive.Target, directive.Version) },
        DirectiveKind.PackageSource when SourceOf(directive, folder) is var source =>
            Sources.Contains(source, StringComparer.Ordinal) ? this : this with { Sources = Sources.Add(source) },
        DirectiveKind.Project when ProjectFile.Find(directive, folder) is var project =>
            Projects.Contains(project, StringComparer.Ordinal) ? this : this with { Projects = Projects.Add(project) },
        _ => throw new ArgumentException($"A {directive.Kind} is no project, package or source of packages.", nameof(directive)),
    };

    /// <summary>True when both ask for the same projects and packages, wherever these are looked for.</summary>
    public bool AsksForSameAs(ReferenceRequest other) =>
        Projects.SequenceEqual(other.Projects) && Packages.SequenceEqual(other.Packages);

    private static string SourceOf(Directive directive, string folder)
    {
        if (directive.Target.Contains("://", StringComparison.Ordinal)) return directive.Target;
        var path = Path.GetFullPath(Path.Combine(folder, directive.Target.Replace('\\', '/')));
        if (Directory.Exists(path)) return path;
        throw new DirectiveException(directive.Line,
            $"There is no folder '{directive.Target}' with packages: '{path}' does not exist. Paths start from the notebook's folder, "
            + "in an imported file from that file's; an address begins with https://.");
    }
}
