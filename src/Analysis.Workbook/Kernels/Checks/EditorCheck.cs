using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Workbook.Kernels.Checks;

/// <summary>VS Code's settings and extensions, as far as C# notebooks need them.</summary>
internal sealed class EditorCheck : ICheck
{
    private const string Setting = "jupyter.completionTriggerCharacters";
    private const string Language = "csharp";
    private const string Extension = "ms-toolsai.jupyter";
    private const string Wanted = $"\"{Setting}\": {{ \"{Language}\": [\".\"] }}";

    // VS Code's settings are JSON with comments, and with commas where JSON has none.
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Patient _patient;

    public EditorCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        var machine = _patient.Machine;
        var workspace = WorkspaceSettings(machine.CurrentFolder);
        var files = EditorFolders.SettingsFiles(machine).Where(File.Exists).Prepend(workspace).OfType<string>().ToList();
        tell(Completion(files, workspace, tell));

        var extensions = EditorFolders.Extensions(machine);
        if (extensions.Count > 0 && !extensions.Any(IsJupyter))
            tell(Finding.Note($"VS Code lacks the extension Jupyter, which opens notebooks. Add it: code --install-extension {Extension}"));
        return Task.CompletedTask;
    }

    // The workspace's value for a language goes before the user's.
    private static Finding Completion(List<string> files, string? workspace, Action<Finding> tell)
    {
        foreach (var file in files)
        {
            if (Triggers(file, tell) is not { } triggers) continue;
            return triggers.Contains(".")
                ? Finding.Ok($"VS Code completes C# cells after a '.': '{file}'")
                : Finding.Note($"VS Code does not complete C# cells after a '.', since '{file}' says otherwise. Write there: {Wanted}");
        }

        var place = workspace ?? (files.Count > 0 ? files[0] : "its settings");
        return Finding.Note($"VS Code completes C# cells only when it is told to. Add to '{place}': {Wanted}");
    }

    private static List<string>? Triggers(string file, Action<Finding> tell)
    {
        try
        {
            var settings = JsonNode.Parse(File.ReadAllText(file, Encoding.UTF8), documentOptions: Lenient) as JsonObject;
            return ((settings?[Setting] as JsonObject)?[Language] as JsonArray)?.Select(node => node?.ToString() ?? "").ToList();
        }
        catch (JsonException error)
        {
            var line = ((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            tell(Finding.Note($"VS Code's settings are broken: '{file}', line {line}. Open them in VS Code, which shows what is wrong."));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            tell(Finding.Note($"VS Code's settings cannot be read: '{file}': {error.Message}"));
            return null;
        }
    }

    private static string? WorkspaceSettings(string from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, ".vscode", "settings.json");
            if (File.Exists(file)) return file;
        }

        return null;
    }

    // 'ms-toolsai.jupyter-keymap' and the like are others.
    private static bool IsJupyter(string name) =>
        name.StartsWith(Extension + "-", StringComparison.OrdinalIgnoreCase) && name.Length > Extension.Length + 1 && char.IsAsciiDigit(name[Extension.Length + 1]);
}
