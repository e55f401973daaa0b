/// <summary>Programs that not every machine has. A test that needs one is skipped without it, and fails where REQUIRE_CLIENTS=1.</summary>
internal static class Clients
{
    /// <summary>The full path of Chromium or Chrome.</summary>
    public static string Chromium() => Find("chromium", "chromium-browser", "google-chrome");

    private static string Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is not null) return found;

        var missing = $"{string.Join(" or ", names)} is not installed.";
        Assert.False(Environment.GetEnvironmentVariable("REQUIRE_CLIENTS") == "1", missing);
        throw new SkipException(missing);
    }
}
