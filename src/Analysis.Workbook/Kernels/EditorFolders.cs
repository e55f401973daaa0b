namespace Analysis.Workbook.Kernels;

/// <summary>Where VS Code and its relatives keep a user's settings and extensions.</summary>
internal static class EditorFolders
{
    private static readonly string[] Products = ["Code", "Code - Insiders", "VSCodium"];
    private static readonly string[] ExtensionFolders = [".vscode", ".vscode-insiders", ".vscode-oss", ".vscode-server"];

    /// <summary>The files with a user's settings that may be there; the last one is that of a remote session.</summary>
    public static IReadOnlyList<string> SettingsFiles(Machine machine)
    {
        if (Home(machine) is not { } home) return [];
        var settings = machine.Platform switch
        {
            Platform.Windows => machine.Variable("APPDATA") ?? machine.Join(home, "AppData", "Roaming"),
            Platform.MacOS => machine.Join(home, "Library", "Application Support"),
            _ => machine.Variable("XDG_CONFIG_HOME") ?? machine.Join(home, ".config"),
        };
        return
        [
            .. Products.Select(product => machine.Join(settings, product, "User", "settings.json")),
            machine.Join(home, ".vscode-server", "data", "Machine", "settings.json"),
        ];
    }

    /// <summary>The names of the extensions' folders: identity, '-' and version.</summary>
    public static IReadOnlyList<string> Extensions(Machine machine) => Home(machine) is not { } home ? [] :
    [
        .. ExtensionFolders
            .Select(folder => machine.Join(home, folder, "extensions"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder))
            .Select(folder => Path.GetFileName(folder)!),
    ];

    private static string? Home(Machine machine) => machine.Variable(machine.Platform == Platform.Windows ? "USERPROFILE" : "HOME");
}
