using System.Diagnostics;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>A client's program, run to its end.</summary>
internal static class ClientProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs it; after the limit it and all that it has started are ended, and the test fails with what it said.</summary>
    public static async Task<WorkbookOutcome> RunAsync(JupyterFolder jupyter, string program, string folder, params string[] arguments)
    {
        using var process = Start(jupyter, program, folder, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Limit}.\n{await output}\n{await errors}");
        }

        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it in a folder, with the tests' Jupyter folders.</summary>
    public static Process Start(JupyterFolder jupyter, string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in jupyter.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
