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
    /// <exception cref="DirectiveException">There is no such project.</exception>
    public ReferenceRequest With(Directive directive, string folder) => directive.Kind switch
    {
        DirectiveKind.Package when directive.Version is null && Packages.ContainsKey(directive.Target) => this,
        DirectiveKind.Package => this with { Packages = Packages.SetItem(directive.Target, directive.Version) },
        DirectiveKind.Source when SourceOf(directive.Target, folder) is var source =>
            Sources.Contains(source, StringComparer.Ordinal) ? this : this with { Sources = Sources.Add(source) },
        DirectiveKind.Project when ProjectFile.Find(directive, folder) is var project =>
            Projects.Contains(project, StringComparer.Ordinal) ? this : this with { Projects = Projects.Add(project) },
        _ => throw new ArgumentException($"A {directive.Kind} is neither a project nor a package.", nameof(directive)),
    };

    /// <summary>True when both ask for the same.</summary>
    public bool IsSameAs(ReferenceRequest other) =>
        Projects.SequenceEqual(other.Projects) && Packages.SequenceEqual(other.Packages) && Sources.SequenceEqual(other.Sources);

    private static string SourceOf(string target, string folder) =>
        target.Contains("://", StringComparison.Ordinal) ? target : Path.GetFullPath(Path.Combine(folder, target));
}
