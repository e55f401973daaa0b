using System.Text.RegularExpressions;

namespace Analysis.Kernel.References;

/// <summary>Says which packages were not found, and in which sources, from what a restore printed.</summary>
internal static partial class PackageFailure
{
    /// <summary>A line for each finding and one with advice; null where no package is missing.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="lines">What the SDK printed.</param>
    public static string? Describe(ReferenceRequest request, IReadOnlyList<string> lines)
    {
        var errors = lines.Select(line => NuGetError().Match(line)).Where(match => match.Success)
            .Select(match => (Code: match.Groups["code"].Value, Text: match.Groups["text"].Value)).ToList();
        var unknown = errors.Select(error => UnknownPackage().Match(error.Text)).Where(match => match.Success)
            .Select(match => Unknown(request, match)).Distinct().ToList();
        var versions = Versions(request, [.. errors.Select(error => error.Text)]).Distinct().ToList();
        if (unknown.Count + versions.Count > 0)
            return string.Join('\n', [.. unknown, .. versions, Advice(unknown.Count, versions.Count)]);

        var unreachable = errors.Where(error => error.Code == "NU1301").Select(error => error.Text.Trim().TrimEnd('.')).Distinct().ToList();
        return unreachable.Count == 0 ? null : Unreachable(request, unreachable);
    }

    /// <summary>Text without the names, passwords and keys that an address in it carries.</summary>
    public static string WithoutSecrets(string text) => Secret().Replace(text, "");

    private static string Advice(int unknown, int versions)
    {
        var mend = (unknown, versions) switch
        {
            (_, 0) => "Check the name",
            (0, _) => "Ask for a version that there is",
            _ => "Check the names and the versions",
        };
        return $"{mend}, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".";
    }

    private static string Unknown(ReferenceRequest request, Match match)
    {
        var name = match.Groups["name"].Value;
        return $"There is no package '{name}'{NeededBy(request, name)} in the sources that were asked: {match.Groups["sources"].Value.Trim()}.";
    }

    // 'Unable to find package' names the version; each line below it a source, and what that has.
    private static IEnumerable<string> Versions(ReferenceRequest request, List<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (UnknownVersion().Match(texts[i]) is not { Success: true } match) continue;
            var sources = texts.Skip(i + 1).Select(text => FoundVersions().Match(text)).TakeWhile(found => found.Success).Select(Source);
            var name = match.Groups["name"].Value;
            yield return $"There is no {match.Groups["kind"].Value}version {Version(match.Groups["version"].Value)} of '{name}'{NeededBy(request, name)} "
                + $"in the sources that were asked: {string.Join(", ", sources)}.";
        }
    }

    private static string Version(string asked) =>
        asked.StartsWith(">= ", StringComparison.Ordinal) && !asked.Contains('&', StringComparison.Ordinal)
            ? asked[3..] + " or later"
            : asked.TrimStart('=', ' ');

    private static string Source(Match found)
    {
        var (name, nearest) = (found.Groups["source"].Value.Trim(), found.Groups["nearest"].Value);
        return found.Groups["count"].Value switch
        {
            "0" => $"{name} (none)",
            "1" => $"{name} (1 version, {nearest})",
            var count => $"{name} ({count} versions, the nearest is {nearest})",
        };
    }

    // What was not asked for by name is asked for by something that was.
    private static string NeededBy(ReferenceRequest request, string name)
    {
        if (request.Packages.ContainsKey(name)) return "";
        var isOnly = request.Projects.Length + request.Packages.Count == 1;
        return $", which {(isOnly ? "" : "one of ")}{BuildFailure.Asked(request)} needs,";
    }

    private static string Unreachable(ReferenceRequest request, List<string> texts)
    {
        var reason = texts.Count > 1 ? $": {texts[1]}" : "";
        return $"{BuildFailure.Asked(request)} could not be looked for. {texts[0]}{reason}.\n"
            + "Check the address and the connection; 'dotnet nuget list source' lists the sources that are set up.";
    }

    [GeneratedRegex(@": error (?<code>NU\d+): (?<text>.*?)( \[[^\]]*proj\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex NuGetError();

    [GeneratedRegex(@"^Unable to find package (?<name>\S+)\. No packages exist with this id in source\(s\): (?<sources>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex UnknownPackage();

    [GeneratedRegex(@"^Unable to find a? ?(?<kind>stable )?package (?<name>\S+) with version \((?<version>.*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex UnknownVersion();

    [GeneratedRegex(@"^\s*- Found (?<count>\d+) version\(s\) in (?<source>.*?)( \[ Nearest version: (?<nearest>\S+) \])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FoundVersions();

    // 'https://name:password@host/path?key=…', with what ends a sentence or a quotation behind it.
    [GeneratedRegex(@"(?<=://)[^/@\s]+@|(?<=://[^\s?]+)\?\S*?(?=['"".,)\]]*:?(\s|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();
}
