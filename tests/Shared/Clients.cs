using System.Collections.Concurrent;
using System.Diagnostics;

/// <summary>Programs that not every machine has. A test that needs one is skipped without it, and fails where REQUIRE_CLIENTS=1.</summary>
internal static class Clients
{
    // Debian's comes first: a Python that stands before it on the path may be another one, without Debian's packages.
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3", "python"];

    private static readonly ConcurrentDictionary<string, string?> FoundPythons = new();

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
