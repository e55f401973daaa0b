/// <summary>Where the project lies, for tests that read its files.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>A folder beside the project that not every machine has; the test is skipped where it is absent.</summary>
    public static string SharedOrSkip(params string[] names)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. names]));
        Skip.IfNot(Path.Exists(path), $"{Path.Combine(["../shared", .. names])} is not on this machine.");
        return path;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Analysis.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the tests has Analysis.sln.");
        return folder;
    }
}
