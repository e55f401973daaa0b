using System.Text.Json;

namespace Analysis.Workbook.Kernels;

/// <summary>
/// The kernel.json files that name a program of a store. They may lie in any folder: that of a variable which is set in one
/// shell only, for example.
/// </summary>
internal sealed class RegisteredSpecs
{
    private readonly string _file;

    /// <param name="file">The list's file, which need not be there yet.</param>
    public RegisteredSpecs(string file) => _file = file;

    /// <summary>Adds a kernel.json.</summary>
    public void Add(string specFile)
    {
        var files = Read();
        if (files.Contains(specFile)) return;
        var present = files.Where(File.Exists).Append(specFile).Order(StringComparer.Ordinal);
        WholeFile.Write(_file, JsonSerializer.SerializeToUtf8Bytes(present));
    }

    /// <summary>The folders of the kernels that are still there.</summary>
    public IReadOnlyList<string> Present() => [.. Read().Where(File.Exists).Select(file => Path.GetDirectoryName(file)!)];

    private List<string> Read()
    {
        if (!File.Exists(_file)) return [];
        try
        {
            return JsonSerializer.Deserialize<List<string>>(File.ReadAllBytes(_file)) ?? [];
        }
        catch (JsonException error)
        {
            throw new IOException($"'{_file}' is broken: {error.Message} Delete it, and install your kernels again.", error);
        }
    }
}
