using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Workbook.Kernels;

/// <summary>Writes what a client needs to start the kernel: its kernel.json and its pictures.</summary>
internal static class KernelSpecWriter
{
    private const string Language = "C#";

    private static readonly string[] Pictures = ["logo-svg.svg", "logo-64x64.png", "logo-32x32.png"];

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // A path stays readable; nobody puts this file into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether a folder holds nothing that 'kernel install' does not write: an installation that was cut off.</summary>
    public static bool IsUnfinished(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateFileSystemEntries(folder).All(entry => Pictures.Contains(Path.GetFileName(entry)) || entry.EndsWith(".tmp", StringComparison.Ordinal));

    /// <summary>Writes the files into a folder; kernel.json comes last, so that Jupyter never sees half a kernel.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static void Write(KernelSpec spec)
    {
        Directory.CreateDirectory(spec.Folder);
        foreach (var picture in Pictures) WholeFile.Write(Path.Combine(spec.Folder, picture), Content(picture));
        WholeFile.Write(spec.File, Json(spec));
    }

    /// <summary>The kernel that runs a program, as clients want it described.</summary>
    /// <param name="folder">The kernel's folder.</param>
    /// <param name="displayName">The name that users read.</param>
    /// <param name="program">The program's full path.</param>
    /// <param name="variables">What the program needs in its environment.</param>
    /// <param name="note">The version and the fingerprint of the program.</param>
    public static KernelSpec Describe(
        string folder, string displayName, string program, IReadOnlyDictionary<string, string> variables, InstallationNote note) => new()
    {
        Name = Path.GetFileName(folder).ToLowerInvariant(),
        Folder = folder,
        DisplayName = displayName,
        Language = Language,
        Arguments = [program, "--connection-file", "{connection_file}"],
        Variables = variables,
        // VS Code would send SIGINT to the process and its children otherwise.
        InterruptMode = "message",
        Note = note,
    };

    /// <summary>The text of kernel.json, in UTF-8.</summary>
    public static byte[] Json(KernelSpec spec)
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. spec.Arguments.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = spec.DisplayName,
            ["language"] = spec.Language,
            ["interrupt_mode"] = spec.InterruptMode,
        };
        if (spec.Variables.Count > 0)
            json["env"] = new JsonObject(spec.Variables.Select(variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value)));
        if (spec.Note is { } note)
        {
            json["metadata"] = new JsonObject
            {
                [InstallationNote.Key] = new JsonObject { ["version"] = note.Version, ["content"] = note.Content },
            };
        }

        return [.. JsonSerializer.SerializeToUtf8Bytes(json, Format), (byte)'\n'];
    }

    private static byte[] Content(string picture)
    {
        using var stream = typeof(KernelSpecWriter).Assembly.GetManifestResourceStream(picture)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
