using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Workbook.Kernels;

/// <summary>Reads kernels from their folders; one that is broken is read too, and says what is wrong.</summary>
internal static class KernelSpecReader
{
    /// <summary>The kernels in a data folder, in the order of their names; none where the folder is missing.</summary>
    public static IReadOnlyList<KernelSpec> All(string data)
    {
        try
        {
            return
            [
                .. Directory.EnumerateDirectories(JupyterFolders.KernelsIn(data))
                    .Where(folder => File.Exists(Path.Combine(folder, KernelSpec.FileName)))
                    .Select(Read)
                    .OrderBy(spec => spec.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The folder of a name in a data folder, in whatever case it is written; null when there is none.</summary>
    public static string? FolderOf(string data, string name)
    {
        var kernels = JupyterFolders.KernelsIn(data);
        return !Directory.Exists(kernels) ? null : Directory.EnumerateFileSystemEntries(kernels)
            .FirstOrDefault(entry => string.Equals(Path.GetFileName(entry), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads one kernel.</summary>
    /// <param name="folder">The kernel's folder.</param>
    public static KernelSpec Read(string folder)
    {
        var spec = new KernelSpec { Name = Path.GetFileName(folder).ToLowerInvariant(), Folder = folder };
        if (!KernelName.IsValid(spec.Name)) spec = spec with { Fault = "its folder's name is none that Jupyter accepts" };
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(spec.File)) is JsonObject json
                ? Fill(spec, json)
                : spec with { Fault = $"{KernelSpec.FileName} is no JSON object" };
        }
        catch (JsonException error)
        {
            var line = (error.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            return spec with { Fault = $"{KernelSpec.FileName}, line {line}: this is no JSON" };
        }
        catch (ArgumentException)
        {
            return spec with { Fault = $"{KernelSpec.FileName} gives one name twice" };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return spec with { Fault = $"{KernelSpec.FileName} cannot be read: {error.Message.TrimEnd('.')}" };
        }
    }

    private static KernelSpec Fill(KernelSpec spec, JsonObject json)
    {
        var arguments = (json["argv"] as JsonArray)?.Select(Text).ToList() ?? [];
        var filled = spec with
        {
            DisplayName = Text(json["display_name"]) ?? "",
            Language = Text(json["language"]) ?? "",
            Arguments = [.. arguments.OfType<string>()],
            Variables = Variables(json["env"] as JsonObject),
            InterruptMode = Text(json["interrupt_mode"]) ?? spec.InterruptMode,
            Note = NoteIn(json),
        };
        if (filled.Fault is not null) return filled;
        if (arguments.Count == 0 || arguments.Contains(null)) return filled with { Fault = "'argv' is no list of texts that names a program" };
        return filled.DisplayName.Length == 0 ? filled with { Fault = "'display_name' is missing" } : filled;
    }

    private static InstallationNote? NoteIn(JsonObject json) =>
        (json["metadata"] as JsonObject)?[InstallationNote.Key] is JsonObject note
            ? new(Text(note["version"]) ?? "", Text(note["content"]) ?? "")
            : null;

    private static Dictionary<string, string> Variables(JsonObject? json)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in json ?? [])
            if (Text(value) is { } text) variables[name] = text;
        return variables;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
