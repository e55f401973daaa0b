using System.ComponentModel;
using System.Diagnostics;

namespace Analysis.Benchmarks;

/// <summary>Runs a script of this project in Python.</summary>
internal static class PythonScript
{
    // Debian's: a Python that comes first on the path may be another one, without Debian's jupyter_client.
    private const string Interpreter = "/usr/bin/python3";

    /// <summary>Runs it to its end, with Jupyter's own client.</summary>
    /// <param name="script">The file, relative to the project's folder.</param>
    /// <param name="jupyter">Where its kernels are registered.</param>
    /// <param name="arguments">What the script is told.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="BenchmarkException">It failed.</exception>
    public static async Task<string> RunAsync(string script, JupyterFolder jupyter, params string[] arguments)
    {
        var start = Describe(script, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["JUPYTER_DATA_DIR"] = start.Environment["JUPYTER_RUNTIME_DIR"] = start.Environment["IPYTHONDIR"] = jupyter.Path;
        using var python = Start(start, "jupyter-client python3-ipykernel");
        var errors = python.StandardError.ReadToEndAsync();
        var output = await python.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await python.WaitForExitAsync().ConfigureAwait(false);
        if (python.ExitCode == 0) return output;
        throw new BenchmarkException($"{script} {string.Join(' ', arguments)} ended with exit code {python.ExitCode}.\n{await errors.ConfigureAwait(false)}");
    }

    /// <summary>How a script that needs nothing but Python is started.</summary>
    /// <param name="script">The file, relative to the project's folder.</param>
    /// <param name="arguments">What the script is told.</param>
    public static ProcessStartInfo Describe(string script, params string[] arguments) =>
        new(Interpreter, [Path.Combine(Project.Folder, script), .. arguments]);

    /// <summary>Starts Python.</summary>
    /// <param name="start">How.</param>
    /// <param name="packages">What Debian has to have installed for it.</param>
    /// <exception cref="BenchmarkException">It is not there.</exception>
    public static Process Start(ProcessStartInfo start, string packages)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new BenchmarkException($"{Interpreter} did not start: {error.Message}. On Debian: apt-get install {packages}");
        }
    }
}
