using System.Text.RegularExpressions;

namespace Analysis.Kernel.References;

/// <summary>Says why a build or a restore failed, from what the SDK printed.</summary>
internal static partial class BuildFailure
{
    private const int MostShown = 8;

    /// <summary>A sentence, and the errors below it.</summary>
    public static string Describe(ReferenceRequest request, IReadOnlyList<string> lines)
    {
        var packages = request.Packages.Select(package => $"{package.Key} {package.Value}".TrimEnd());
        var asked = string.Join(", ", request.Projects.Select(Path.GetFileName).Concat(packages));
        var errors = lines.Where(line => ErrorLine().IsMatch(line)).Select(Shorten).Distinct().ToList();
        if (errors.Count == 0) errors = [.. lines.Where(line => line.Trim().Length > 0).TakeLast(MostShown)];

        var shown = errors.Take(MostShown).Select(error => "  " + error);
        var rest = errors.Count > MostShown ? $"\n  … and {errors.Count - MostShown} more" : "";
        var verb = request.Projects.IsEmpty ? "restored" : "built";
        return $"{asked} could not be {verb}:\n{string.Join('\n', shown)}{rest}";
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
