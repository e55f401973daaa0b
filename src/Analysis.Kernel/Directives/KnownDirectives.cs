using System.Collections.Frozen;

namespace Analysis.Kernel.Directives;

/// <summary>All directives that this kernel understands.</summary>
internal static class KnownDirectives
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<KnownDirective> All { get; } =
    [
        new("#:project", DirectiveKind.Project, "#:project PATH", "Builds a project where it has changed, and references it.") { Files = [".csproj"] },
        new("#:package", DirectiveKind.Package, "#:package NAME@VERSION", "References a package."),
        new("#r", DirectiveKind.Assembly, "#r \"FILE.dll\" or #r \"nuget: NAME, VERSION\"", "References an assembly or a package.") { Files = [".dll"] },
        new("#i", DirectiveKind.PackageSource, "#i \"nuget: SOURCE\"",
            "Looks for packages in one more place from here on: a folder or an address."),
        new("#!import", DirectiveKind.Import, "#!import FILE", "Runs the C# of a .cs, .csx, .ipynb or .dib file.")
        {
            Files = [".cs", ".csx", ".ipynb", ".dib"],
        },
        new("#load", DirectiveKind.Import, "#load \"FILE.cs\"", "Runs the C# of a file.") { Files = [".cs", ".csx"] },
        new("#!csharp", DirectiveKind.Language, "#!csharp", "What follows is C#.", "#!c#", "#!C#"),
        new("#!markdown", DirectiveKind.Language, "#!markdown", "What follows is shown as markdown.", "#!md"),
        new("#!html", DirectiveKind.Language, "#!html", "What follows is shown as HTML."),
        new("#!javascript", DirectiveKind.Language, "#!javascript", "What follows runs in the browser.", "#!js"),
        new("#!mermaid", DirectiveKind.Language, "#!mermaid", "What follows is shown as a Mermaid diagram, where the client draws them."),
        new("#!time", DirectiveKind.Time, "#!time", "Says how long the cell's code takes."),
        new("#!who", DirectiveKind.Names, "#!who", "Lists the names of the variables."),
        new("#!whos", DirectiveKind.Variables, "#!whos", "Lists the variables with their types and values."),
        new("#!about", DirectiveKind.About, "#!about", "Tells of the kernel, of its memory, and of what each cell cost."),
        new("#!lsmagic", DirectiveKind.Catalogue, "#!lsmagic", "Lists the directives."),
    ];

    private static readonly FrozenDictionary<string, KnownDirective> ByName = All
        .SelectMany(directive => directive.OtherNames.Prepend(directive.Name).Select(name => (name, directive)))
        .ToFrozenDictionary(entry => entry.name, entry => entry.directive, StringComparer.Ordinal);

    /// <summary>The directive of a name, or null.</summary>
    /// <param name="name">With its <c>#</c>.</param>
    public static KnownDirective? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The names that a mistyped one may have meant, the nearest first.</summary>
    public static IReadOnlyList<string> Near(string name)
    {
        var most = (name.Length - 1) / 3;
        return
        [
            .. ByName.Keys.Select(known => (known, distance: EditDistance.Between(name.ToLowerInvariant(), known)))
                .Where(candidate => candidate.distance <= most)
                .OrderBy(candidate => candidate.distance).ThenBy(candidate => candidate.known, StringComparer.Ordinal)
                .Select(candidate => candidate.known),
        ];
    }
}
