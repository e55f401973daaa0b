using System.Collections.Concurrent;
using System.Diagnostics;

/// <summary>Programs that not every machine has. A test that needs one is skipped without it, and fails where REQUIRE_CLIENTS=1.</summary>
internal static class Clients
{
    // Debian's comes first: a Python that stands before it on the path may be another one, without Debian's packages.
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3", "python"];

    private static readonly ConcurrentDictionary<string, string?> FoundPythons = new();

    // Root (as in a container) gets no sandbox from Chromium; the rest keeps it from calling home.
    /// <summary>What Chromium is started with in every test.</summary>
    public static IReadOnlyList<string> ChromiumSwitches { get; } =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>The full path of Chromium or Chrome.</summary>
    public static string Chromium() => Find("chromium", "chromium-browser", "google-chrome");

    /// <summary>A Python that has all of these modules.</summary>
    /// <param name="modules">For example <c>jupyter_client</c>.</param>
    public static string Python(params string[] modules)
    {
        var import = $"import {string.Join(", ", modules)}";
        return FoundPythons.GetOrAdd(import, code => Pythons.FirstOrDefault(python => Ends(python, "-c", code)))
            ?? Missing($"A Python with {string.Join(", ", modules)} is not installed.");
    }

    /// <summary>The full path of Node.</summary>
    public static string Node() => Find("node", "nodejs");

    /// <summary>Skips a test of interactive charts where the build could not embed plotly.js.</summary>
    /// <param name="isEmbedded">What the charts' library says of itself.</param>
    public static void Plotly(bool isEmbedded)
    {
        if (!isEmbedded) Missing("plotly.js is not embedded: the build had no Node, or no way to npm's registry.");
    }

    private static string Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return found ?? Missing($"{string.Join(" or ", names)} is not installed.");
    }

    /// <summary>Skips the test, or fails it where clients are required.</summary>
    /// <param name="missing">What is missing, as a sentence.</param>
    public static string Missing(string missing)
    {
        Assert.False(Environment.GetEnvironmentVariable("REQUIRE_CLIENTS") == "1", missing);
        throw new SkipException(missing);
    }

    // Whether a program starts and ends well.
    private static bool Ends(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
