namespace Analysis.Kernel.Directives;

/// <summary>What a line of a cell may ask of the kernel: shown by <c>#!lsmagic</c> and in errors.</summary>
public static class KnownDirectives
{
    /// <summary>All of them: how each is written, and what it does.</summary>
    public static IReadOnlyList<(string Form, string Meaning)> All { get; } =
    [
        ("#:project PATH", "uses a project, and builds it when its sources have changed"),
        ("#:package NAME@VERSION", "uses a package"),
        ("#r \"FILE.dll\"", "uses an assembly"),
        ("#r \"nuget: NAME, VERSION\"", "uses a package"),
        ("#i \"nuget: SOURCE\"", "looks for packages in one more folder or address"),
        ("#load \"FILE.cs\"", "runs the C# of a file here"),
        ("#!import FILE", "runs the C# of a .cs, .ipynb or .dib file here"),
        ("#!csharp", "begins C#"),
        ("#!markdown", "shows the rest of the cell as markdown"),
        ("#!html", "shows the rest of the cell as HTML"),
        ("#!time", "tells how long the cell took"),
        ("#!whos", "lists the variables"),
        ("#!about", "tells about the kernel, its memory and what cells have cost"),
        ("#!lsmagic", "shows this list"),
    ];

    /// <summary>The directive that a word was probably meant to be, as it is written; null where none begins like it.</summary>
    public static string? Near(string word)
    {
        const int Alike = 4;
        if (word.Length < Alike) return null;
        return All.Select(known => known.Form).FirstOrDefault(form => form.StartsWith(word[..Alike], StringComparison.OrdinalIgnoreCase));
    }
}
