namespace Analysis.Workbook.Tests;

/// <summary>A user with folders of their own, so that no test installs anything for the one who runs it.</summary>
internal sealed class OtherUser
{
    private readonly Dictionary<string, string> _variables;

    /// <param name="home">The user's home folder.</param>
    public OtherUser(string home)
    {
        var share = Path.Combine(home, "share");
        Data = Path.Combine(share, "jupyter");
        Store = Path.Combine(share, "analysis-kernel", "installed");
        _variables = new()
        {
            // What each system asks for.
            ["HOME"] = home,
            ["USERPROFILE"] = home,
            ["XDG_DATA_HOME"] = share,
            ["LOCALAPPDATA"] = share,
            ["JUPYTER_DATA_DIR"] = Data,
            ["JUPYTER_PATH"] = "",
            ["VIRTUAL_ENV"] = "",
            ["CONDA_PREFIX"] = "",
            // Packages are not fetched once more.
            ["NUGET_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        };
    }

    /// <summary>Jupyter's data folder.</summary>
    public string Data { get; }

    /// <summary>Where kernels' programs are installed.</summary>
    public string Store { get; }

    /// <summary>Runs the workbook as this user.</summary>
    public Task<WorkbookOutcome> WorkbookAsync(string folder, IEnumerable<string> arguments) =>
        RunAsync("dotnet", folder, arguments.Prepend(Path.Combine(WorkbookProcess.Folder, "Analysis.Workbook.dll")));

    /// <summary>Runs a program as this user.</summary>
    public Task<WorkbookOutcome> RunAsync(string program, string folder, IEnumerable<string> arguments) =>
        WorkbookProcess.RunProgramAsync(program, folder, arguments, _variables);
}
