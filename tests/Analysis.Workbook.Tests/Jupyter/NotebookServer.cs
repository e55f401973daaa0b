using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>Jupyter Notebook 6 over a copy of the project, and Chromium beside it: one of each for all tests in the browser.</summary>
public sealed class NotebookServer : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly JupyterFolder _jupyter;
    private readonly string _token = Guid.NewGuid().ToString("n");
    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-notebook-server-").FullName;
    private Process? _process;
    private string _address = "";

    public NotebookServer(JupyterFolder jupyter) => _jupyter = jupyter;

    /// <summary>Starts the server, unless it runs already. Where it is absent the test is skipped.</summary>
    public async Task StartAsync()
    {
        var python = Clients.Python("notebook");
        if (_process is not null) return;

        ProjectCopy.Make(_folder);
        _process = ClientProcess.Start(_jupyter, python, _folder, "-m", "notebook", "--no-browser", "--ip=127.0.0.1", "--allow-root",
            $"--NotebookApp.token={_token}", "--MultiKernelManager.default_kernel_name=" + JupyterFolder.KernelName);
        _process.StandardInput.Close();
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _address = await AddressAsync(Path.Combine(_jupyter.Environment["JUPYTER_RUNTIME_DIR"], $"nbserver-{_process.Id}.json"));
    }

    /// <summary>Where a notebook of the copy is opened.</summary>
    /// <param name="path">Relative to the project, for example <c>notebooks/1-corpus.ipynb</c>.</param>
    public Uri AddressOf(string path) => new($"{_address}notebooks/{path}?token={_token}");

    /// <summary>Writes a notebook beside the project's.</summary>
    public string Write(string name, Analysis.Notebooks.Notebook notebook)
    {
        notebook.Save(Path.Combine(_folder, "notebooks", name));
        return "notebooks/" + name;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // The server writes its address into a file once it listens; it takes the next port where its own is in use.
    private async Task<string> AddressAsync(string file)
    {
        using var limit = new CancellationTokenSource(StartLimit);
        while (!_process!.HasExited)
        {
            if (File.Exists(file) && new FileInfo(file).Length > 0)
            {
                var address = (string)JsonNode.Parse(await File.ReadAllTextAsync(file, limit.Token))!["url"]!;
                return address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
            }

            await Task.Delay(100, limit.Token);
        }

        throw new InvalidOperationException($"Jupyter Notebook ended with exit code {_process.ExitCode}.");
    }
}
