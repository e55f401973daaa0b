using System.Text.RegularExpressions;

namespace Analysis.Kernel.References;

/// <summary>Says why a build or a restore failed, from what the SDK printed.</summary>
internal static partial class BuildFailure
{
    private const int MostShown = 8;

    /// <summary>A sentence, and the errors below it. Addresses are without passwords.</summary>
    public static string Describe(ReferenceRequest request, IReadOnlyList<string> lines)
    {
        lines = [.. lines.Select(PackageFailure.WithoutSecrets)];
        if (PackageFailure.Describe(request, lines) is { } missing) return missing;

        var errors = lines.Where(line => ErrorLine().IsMatch(line)).Select(Shorten).Distinct().ToList();
        if (errors.Count == 0) errors = [.. lines.Where(line => line.Trim().Length > 0).TakeLast(MostShown)];

        var shown = errors.Take(MostShown).Select(error => "  " + error);
        var rest = errors.Count > MostShown ? $"\n  … and {errors.Count - MostShown} more" : "";
        var verb = request.Projects.IsEmpty ? "restored" : "built";
        return $"{Asked(request)} could not be {verb}:\n{string.Join('\n', shown)}{rest}";
    }

    /// <summary>The projects and packages by name: <c>Mine.csproj, Humanizer 2.8.26</c>.</summary>
    public static string Asked(ReferenceRequest request)
    {
        var packages = request.Packages.Select(package => $"{package.Key} {package.Value}".TrimEnd());
        return string.Join(", ", request.Projects.Select(Path.GetFileName).Concat(packages));
    }

    // 'folder/File.cs(3,14): error CS0103: ... [folder/Project.csproj]' without the folders and the project.
    private static string Shorten(string line)
    {
        var parts = ErrorLine().Match(line).Groups;
        return $"{Path.GetFileName(parts["file"].Value.Trim())}{parts["place"].Value}: {parts["text"].Value}";
    }

    [GeneratedRegex(
        @"^(?<file>.*?)(?<place>\([\d,-]+\))?\s*: error (?<text>.*?)( \[[^\]]*\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();
}
