using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Analysis.Workbook.Kernels;

/// <summary>How a program's run ended.</summary>
/// <param name="ExitCode">Its exit code; null when it ran past its limit and was ended.</param>
/// <param name="Lines">What it wrote on both streams, without empty lines.</param>
internal sealed record ProgramRun(int? ExitCode, IReadOnlyList<string> Lines)
{
    /// <summary>The exit code as a clause.</summary>
    public string ExitText => ExitCode is { } code ? string.Create(CultureInfo.InvariantCulture, $"exit code {code}") : "no exit code";

    /// <summary>Runs a program to its end, or ends it and what it started after a time.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="limit">How long it may run.</param>
    /// <param name="heard">Told each line of its standard output as it comes.</param>
    /// <param name="cancellation">Ends the program too.</param>
    /// <param name="variables">Variables of its environment that differ from this process's.</param>
    /// <exception cref="Win32Exception">The system does not start it.</exception>
    public static async Task<ProgramRun> RunAsync(
        string file,
        IEnumerable<string> arguments,
        string folder,
        TimeSpan limit,
        Action<string> heard,
        CancellationToken cancellation,
        IReadOnlyDictionary<string, string>? variables = null)
    {
        using var process = Process.Start(Describe(file, arguments, folder, variables))!;
        process.StandardInput.Close();
        var lines = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data, heard);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, null);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(end.Token).ConfigureAwait(false);
            return new(process.ExitCode, lines);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            cancellation.ThrowIfCancellationRequested();
            lock (lines) return new(null, [.. lines]);
        }

        void Keep(string? line, Action<string>? also)
        {
            if (string.IsNullOrWhiteSpace(line)) return;
            lock (lines)
            {
                lines.Add(line);
                also?.Invoke(line);
            }
        }
    }

    private static ProcessStartInfo Describe(
        string file, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? variables)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return start;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
