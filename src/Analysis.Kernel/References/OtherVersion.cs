using Analysis.Kernel.Directives;

namespace Analysis.Kernel.References;

/// <summary>Tells of a package that was taken in another version than the one asked for: a restore takes the next one without a word.</summary>
internal static class OtherVersion
{
    /// <summary>What the user has to know, in a sentence; null where the version is the one asked for, or any would do.</summary>
    /// <param name="asked">A directive that names a package.</param>
    /// <param name="taken">The versions by name.</param>
    public static string? Note(Directive asked, IReadOnlyDictionary<string, string> taken)
    {
        if (asked.Version is null || Parse(asked.Version) is not { } wanted) return null;
        var (name, version) = taken.FirstOrDefault(package => package.Key.Equals(asked.Target, StringComparison.OrdinalIgnoreCase));
        if (version is null || Parse(version) is not { } had || had == wanted) return null;
        return $"{name} {version} is used: {asked.Version} is not in the sources that were asked, or something else needs a later one.";
    }

    // '1.2' is '1.2.0.0', what follows '+' does not count; a range or '1.*' is no version.
    private static (Version Number, string Label)? Parse(string text)
    {
        var parts = text.Split('+')[0].Split('-', 2);
        var digits = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0] : parts[0] + ".0";
        if (text.Contains('*', StringComparison.Ordinal) || !Version.TryParse(digits, out var number)) return null;
        var whole = new Version(number.Major, number.Minor, Math.Max(number.Build, 0), Math.Max(number.Revision, 0));
        return (whole, parts.Length > 1 ? parts[1].ToLowerInvariant() : "");
    }
}
