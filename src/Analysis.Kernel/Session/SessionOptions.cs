namespace Analysis.Kernel.Session;

/// <summary>What a session needs to know about where it runs.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder that paths in directives start from.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Where built projects and restored sets of packages are kept between sessions.</summary>
    public string CacheFolder { get; init; } = Path.Combine(UserFolder(), "analysis-kernel");

    // A user without a home (a container, a service) has no such folder.
    private static string UserFolder()
    {
        const Environment.SpecialFolder Local = Environment.SpecialFolder.LocalApplicationData;
        var folder = Environment.GetFolderPath(Local, Environment.SpecialFolderOption.Create);
        return folder.Length > 0 ? folder : Path.GetTempPath();
    }
}
