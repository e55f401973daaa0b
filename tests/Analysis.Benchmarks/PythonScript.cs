using System.ComponentModel;
using System.Diagnostics;

namespace Analysis.Benchmarks;

/// <summary>Runs a script of this project in Python, with Jupyter's own client.</summary>
internal static class PythonScript
{
    // Debian's: a Python that comes first on the path may be another one, without Debian's jupyter_client.
    private const string Interpreter = "/usr/bin/python3";

    /// <summary>Runs it to its end.</summary>
    /// <param name="script">The file, relative to the project's folder.</param>
    /// <param name="jupyter">Where its kernels are registered.</param>
    /// <param name="arguments">What the script is told.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="BenchmarkException">It failed.</exception>
    public static async Task<string> RunAsync(string script, JupyterFolder jupyter, params string[] arguments)
    {
        var start = new ProcessStartInfo(Interpreter, [Path.Combine(Project.Folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JUPYTER_DATA_DIR"] = jupyter.Path, ["JUPYTER_RUNTIME_DIR"] = jupyter.Path, ["IPYTHONDIR"] = jupyter.Path },
        };
        using var python = Start(start);
        var errors = python.StandardError.ReadToEndAsync();
        var output = await python.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await python.WaitForExitAsync().ConfigureAwait(false);
        if (python.ExitCode == 0) return output;
        throw new BenchmarkException($"{script} {string.Join(' ', arguments)} ended with exit code {python.ExitCode}.\n{await errors.ConfigureAwait(false)}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new BenchmarkException($"{Interpreter} did not start: {error.Message}. On Debian: apt-get install jupyter-client python3-ipykernel");
        }
    }
}
