using System.Collections;

namespace Analysis.Workbook.Kernels;

/// <summary>What the kernel commands read of the machine and its user; a test hands in another one.</summary>
internal sealed record Machine
{
    /// <summary>The system whose folders are meant.</summary>
    public required Platform Platform { get; init; }

    /// <summary>The environment variables; on Windows in whatever case.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public string CurrentFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The user's home folder.</summary>
    /// <exception cref="WorkbookException">Nothing says where it is.</exception>
    public string Home
    {
        get
        {
            var name = Platform == Platform.Windows ? "USERPROFILE" : "HOME";
            return Variable(name) ?? throw new WorkbookException(ExitCode.Unreadable,
                $"Your home folder is not known: the environment variable {name} is not set. "
                + "Set it, or say where the kernel goes with --prefix.");
        }
    }

    /// <summary>The folder for a user's own programs and data that stay on this machine.</summary>
    public string LocalData => Platform switch
    {
        Platform.Windows => Variable("LOCALAPPDATA") ?? Join(Home, "AppData", "Local"),
        Platform.MacOS => Join(Home, "Library", "Application Support"),
        _ => Variable("XDG_DATA_HOME") ?? Join(Home, ".local", "share"),
    };

    /// <summary>The machine and the user that this process runs for.</summary>
    public static Machine Current()
    {
        var platform = OperatingSystem.IsWindows() ? Platform.Windows : OperatingSystem.IsMacOS() ? Platform.MacOS : Platform.Linux;
        var comparer = platform == Platform.Windows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var variables = new Dictionary<string, string>(comparer);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            variables[(string)variable.Key] = (string?)variable.Value ?? "";

        // A service may lack HOME; the system's list of users knows it all the same.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (platform != Platform.Windows && home.Length > 0) variables.TryAdd("HOME", home);
        return new() { Platform = platform, Variables = variables };
    }

    /// <summary>A variable's value; null when it is unset or empty.</summary>
    public string? Variable(string name) => Variables.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>The full path of a folder that the user named.</summary>
    public string FullPath(string folder) => Path.GetFullPath(Path.Combine(CurrentFolder, folder));

    /// <summary>The folders that a variable lists, in its order.</summary>
    public IReadOnlyList<string> PathList(string name) =>
        Variable(name)?.Split(Platform == Platform.Windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A path of this platform, which need not be the one that the test runs on.</summary>
    public string Join(string folder, params ReadOnlySpan<string> names)
    {
        var separator = Platform == Platform.Windows ? '\\' : '/';
        var path = folder.TrimEnd('/', separator);
        foreach (var name in names) path += separator + name;
        return path;
    }
}
