using System.Collections.Immutable;

namespace Analysis.Kernel.Session;

/// <summary>
/// What every cell imports without saying so: what a file-based app does, what C# notebooks are used to, and the functions that
/// only cells have.
/// </summary>
internal static class CellImports
{
    private static readonly ImmutableArray<string> Namespaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Text",
        "System.Threading", "System.Threading.Tasks", "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
    ];

    private static readonly ImmutableArray<string> Types = ["Analysis.Display.Cell"];

    /// <summary>As the script compiler is given them: namespaces and types by name.</summary>
    public static ImmutableArray<string> OfScripts { get; } = [.. Namespaces, .. Types];

    /// <summary>As directives.</summary>
    public static ImmutableArray<string> Directives { get; } =
        [.. Namespaces.Select(name => $"using {name};"), .. Types.Select(name => $"using static {name};")];
}
