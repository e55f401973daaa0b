using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Analysis.Benchmarks.Work;

/// <summary>A process that does one kind of work whenever it is asked: warm after the first rounds, and idle between them.</summary>
internal sealed class WorkProcess : IDisposable
{
    // Where the operating system has it; elsewhere the runtime is only told to count one core.
    private const string Pin = "/usr/bin/taskset";

    private readonly Process _process;
    private readonly Task<string> _errors;

    private WorkProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>A process of this program.</summary>
    /// <param name="kind">One of <see cref="WorkKinds"/>.</param>
    /// <param name="path">What it works on.</param>
    /// <param name="cores">How many cores the runtime counts there; null for all. With 1 it also has no other, on Linux.</param>
    public static WorkProcess Own(string kind, string path, int? cores = null)
    {
        // Started as 'dotnet Analysis.Benchmarks.dll', the program is the first argument.
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] assembly = isHost ? [Assembly.GetExecutingAssembly().Location] : [];
        string[] command = [program, .. assembly, WorkCommand.Name, "--kind", kind, "--path", path];
        // Threads that the runtime starts beside the work would take a second core.
        if (cores == 1 && File.Exists(Pin)) command = [Pin, "-c", "0", .. command];
        ProcessStartInfo start = new(command[0], command[1..]);
        if (cores is { } count) start.Environment["DOTNET_PROCESSOR_COUNT"] = count.ToString(CultureInfo.InvariantCulture);
        return new(Process.Start(Redirected(start))!);
    }

    /// <summary>A script in Python that speaks as <see cref="WorkCommand"/> does.</summary>
    /// <exception cref="BenchmarkException">There is no Python.</exception>
    public static WorkProcess Python(string script, params string[] arguments) =>
        new(PythonScript.Start(Redirected(PythonScript.Describe(script, arguments)), "python3"));

    private static ProcessStartInfo Redirected(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        return start;
    }

    /// <summary>Has the work done once.</summary>
    /// <exception cref="BenchmarkException">The process ended instead.</exception>
    public async Task<WorkRound> RoundAsync()
    {
        try
        {
            await _process.StandardInput.WriteLineAsync().ConfigureAwait(false);
            await _process.StandardInput.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It has ended: what it said on standard error follows below.
        }

        return await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line
            ? JsonSerializer.Deserialize<WorkRound>(line, JsonSerializerOptions.Web)!
            : throw new BenchmarkException($"{string.Join(' ', _process.StartInfo.ArgumentList)} ended too early.\n{await _errors.ConfigureAwait(false)}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill();
        _process.Dispose();
    }
}
