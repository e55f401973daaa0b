namespace Analysis.Kernel.Completion.Sources;

/// <summary>Packages that lie in the user's folder of packages already; nothing is asked of the network.</summary>
internal static class PackageSource
{
    /// <summary>What stands before a package in <c>#r</c>.</summary>
    public const string Prefix = "nuget:";

    /// <summary>What can stand in place of the last part of a name with a version.</summary>
    /// <param name="text">What is typed of it.</param>
    /// <param name="separator">What parts the name and the version.</param>
    public static (string Typed, IEnumerable<Candidate> Candidates) Complete(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0) return (text, Folders(PackagesFolder()).Select(name => Package(name, CandidateRank.Expected)));

        var typed = text[(at + 1)..].TrimStart();
        var versions = Folders(Path.Combine(PackagesFolder(), text[..at].Trim().ToLowerInvariant()));
        return (typed, versions.Select(version => Package(version, CandidateRank.Expected)));
    }

    private static Candidate Package(string name, CandidateRank rank) => new(name, CompletionKind.File, rank, () => name);

    private static string PackagesFolder() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static IEnumerable<string> Folders(string folder)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.')];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
