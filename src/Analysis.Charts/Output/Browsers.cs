namespace Analysis.Charts.Output;

/// <summary>Finds an installed browser that draws pages without a window.</summary>
internal static class Browsers
{
    /// <summary>Names a browser where none of the usual ones is installed.</summary>
    public const string Variable = "ANALYSIS_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge", "chrome"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser's file, or null.</summary>
    /// <param name="environment">The value of a variable of the environment.</param>
    /// <param name="exists">Whether there is a file.</param>
    public static string? Find(Func<string, string?> environment, Func<string, bool> exists)
    {
        if (environment(Variable) is { Length: > 0 } named) return exists(named) ? named : null;
        var folders = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name + suffix))).Concat(Places).FirstOrDefault(exists);
    }
}
