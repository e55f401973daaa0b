namespace Analysis.Workbook.Kernels;

/// <summary>Where Jupyter and VS Code look for kernels: data folders, each with a folder 'kernels' in it.</summary>
internal sealed record JupyterFolders
{
    private const string Name = "jupyter";

    private static readonly string[] Truths = ["1", "true", "yes", "on", "y"];

    private JupyterFolders(string user, IReadOnlyList<string> search, IReadOnlyList<string> editor)
    {
        User = user;
        Search = search;
        Editor = editor;
    }

    /// <summary>The user's own data folder, where kernels are installed.</summary>
    public string User { get; }

    /// <summary>All data folders in the order in which Jupyter searches them: the first with a kernel of a name wins.</summary>
    public IReadOnlyList<string> Search { get; }

    /// <summary>The data folders that VS Code searches; it does not ask all of the variables that Jupyter asks.</summary>
    public IReadOnlyList<string> Editor { get; }

    /// <summary>The folders of a machine's user.</summary>
    /// <exception cref="WorkbookException">The user's home folder is needed and not known.</exception>
    public static JupyterFolders From(Machine machine)
    {
        var user = UserFolder(machine);
        var named = machine.PathList("JUPYTER_PATH").Select(folder => machine.Join(folder)).ToList();
        var environments = Environments(machine);
        List<string> own = [user];
        // Python's folder for what a user installs is searched too, whatever JUPYTER_DATA_DIR says.
        if (machine.Platform == Platform.Linux && machine.Variable("HOME") is { } home) own.Add(machine.Join(home, ".local", "share", Name));

        List<string> middle = PrefersEnvironment(machine) ? [.. environments, .. own] : [.. own, .. environments];
        List<string> search = [.. named, .. middle, .. SystemFolders(machine)];
        return new(user, [.. search.Distinct()], [.. named, .. EditorFolders(machine)]);
    }

    /// <summary>The data folder of an installation at a prefix, as Python environments have it.</summary>
    public static string AtPrefix(Machine machine, string prefix) => machine.Join(machine.FullPath(prefix), "share", Name);

    /// <summary>The folder in a data folder that holds the kernels, each in a folder of its name.</summary>
    public static string KernelsIn(string data) => Path.Combine(data, "kernels");

    private static string UserFolder(Machine machine)
    {
        if (machine.Variable("JUPYTER_DATA_DIR") is { } folder) return folder;
        return machine.Platform switch
        {
            Platform.Windows => machine.Variable("APPDATA") is { } roaming
                ? machine.Join(roaming, Name)
                : machine.Join(machine.Variable("JUPYTER_CONFIG_DIR") ?? machine.Join(machine.Home, ".jupyter"), "data"),
            Platform.MacOS => machine.Join(machine.Home, "Library", "Jupyter"),
            _ => machine.Join(machine.Variable("XDG_DATA_HOME") ?? machine.Join(machine.Home, ".local", "share"), Name),
        };
    }

    private static IReadOnlyList<string> Environments(Machine machine)
    {
        string?[] prefixes = [machine.Variable("VIRTUAL_ENV"), machine.Variable("CONDA_PREFIX")];
        return [.. prefixes.OfType<string>().Select(prefix => machine.Join(prefix, "share", Name))];
    }

    // As Jupyter decides: inside an environment its kernels come first, but not in Conda's base.
    private static bool PrefersEnvironment(Machine machine)
    {
        if (machine.Variable("JUPYTER_PREFER_ENV_PATH") is { } asked) return Truths.Contains(asked, StringComparer.OrdinalIgnoreCase);
        var isInConda = machine.Variable("CONDA_PREFIX") is not null && (machine.Variable("CONDA_DEFAULT_ENV") ?? "base") != "base";
        return machine.Variable("VIRTUAL_ENV") is not null || isInConda;
    }

    private static IReadOnlyList<string> SystemFolders(Machine machine)
    {
        if (machine.Platform != Platform.Windows) return ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return machine.Variable("PROGRAMDATA") is { } shared ? [machine.Join(shared, Name)] : [];
    }

    // On Windows, VS Code hides kernels of the shared folder.
    private static IReadOnlyList<string> EditorFolders(Machine machine)
    {
        var home = machine.Variable(machine.Platform == Platform.Windows ? "USERPROFILE" : "HOME");
        string[] shared = machine.Platform == Platform.Windows ? [] : ["/usr/share/jupyter", "/usr/local/share/jupyter"];
        if (home is null) return shared;
        var own = machine.Platform switch
        {
            Platform.Windows => machine.Join(home, "AppData", "Roaming", Name),
            Platform.MacOS => machine.Join(home, "Library", "Jupyter"),
            _ => machine.Join(home, ".local", "share", Name),
        };
        return [own, .. shared];
    }
}
