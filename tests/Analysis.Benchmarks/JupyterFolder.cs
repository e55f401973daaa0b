using System.Text.Json.Nodes;

namespace Analysis.Benchmarks;

/// <summary>A Jupyter data folder of its own, in which the published kernel is registered and nothing else.</summary>
internal sealed class JupyterFolder : IDisposable
{
    /// <summary>The name that the kernel has there.</summary>
    public const string KernelName = ".net-csharp";

    /// <summary>Makes the folder.</summary>
    /// <exception cref="BenchmarkException">The kernel is not there.</exception>
    public JupyterFolder()
    {
        if (!File.Exists(Project.Kernel)) throw new BenchmarkException($"The kernel is missing: '{Project.Kernel}' does not exist.");
        Path = Directory.CreateTempSubdirectory("analysis-jupyter-").FullName;
        var kernel = Directory.CreateDirectory(System.IO.Path.Combine(Path, "kernels", KernelName)).FullName;
        JsonObject specification = new()
        {
            ["argv"] = new JsonArray(Project.Kernel, "--connection-file", "{connection_file}"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
        };
        File.WriteAllText(System.IO.Path.Combine(kernel, "kernel.json"), specification.ToJsonString());
    }

    /// <summary>The folder, as JUPYTER_DATA_DIR names it.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
