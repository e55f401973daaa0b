namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>A user's Jupyter folders for the tests alone, in which the workbook has installed its kernel.</summary>
public sealed class JupyterFolder : IAsyncLifetime
{
    public const string KernelName = ".net-csharp";

    private readonly string _root = Directory.CreateTempSubdirectory("analysis-jupyter-").FullName;

    /// <summary>What a client's process has to find in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["JUPYTER_DATA_DIR"] = Path.Combine(_root, "share", "jupyter"),
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(_root, "runtime"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(_root, "config"),
        ["IPYTHONDIR"] = Path.Combine(_root, "ipython"),
        ["NOTEBOOKS"] = Repository.PathOf("notebooks"),
        // Python's own files beside the scripts would be seen by git.
        ["PYTHONDONTWRITEBYTECODE"] = "1",
    };

    public async Task InitializeAsync() =>
        (await WorkbookProcess.RunAsync(Repository.Root, "kernel", "install", "--prefix", _root)).Expect(0);

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}
