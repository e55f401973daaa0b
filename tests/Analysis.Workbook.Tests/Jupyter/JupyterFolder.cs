using System.Text.Json.Nodes;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>A user's Jupyter folders for the tests alone, with the published kernel registered under the name that notebooks carry.</summary>
public sealed class JupyterFolder : IDisposable
{
    public const string KernelName = ".net-csharp";

    private readonly string _root = Directory.CreateTempSubdirectory("analysis-jupyter-").FullName;

    public JupyterFolder()
    {
        var kernel = Directory.CreateDirectory(Path.Combine(_root, "kernels", KernelName)).FullName;
        JsonObject specification = new()
        {
            ["argv"] = new JsonArray(Path.Combine(WorkbookProcess.Folder, "kernel", "Analysis.Kernel"), "--connection-file", "{connection_file}"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
        };
        File.WriteAllText(Path.Combine(kernel, "kernel.json"), specification.ToJsonString());
    }

    /// <summary>What a client's process has to find in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["JUPYTER_DATA_DIR"] = _root,
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(_root, "runtime"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(_root, "config"),
        ["IPYTHONDIR"] = Path.Combine(_root, "ipython"),
        ["NOTEBOOKS"] = Repository.PathOf("notebooks"),
        // Python's own files beside the scripts would be seen by git.
        ["PYTHONDONTWRITEBYTECODE"] = "1",
    };

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
