using System.Diagnostics;
using System.Reflection;

namespace Analysis.Workbook.Tests;

/// <summary>The workbook as users start it: a process of its own.</summary>
internal static class WorkbookProcess
{
    public static string Folder { get; } = Path.GetFullPath(
        typeof(WorkbookProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == "WorkbookFolder").Value!);

    /// <summary>Starts the workbook in a folder.</summary>
    public static Process Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "Analysis.Workbook.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs the workbook to its end.</summary>
    public static async Task<WorkbookOutcome> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process);
    }

    /// <summary>Runs another program to its end.</summary>
    public static async Task<WorkbookOutcome> RunProgramAsync(
        string program, string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables ?? []) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        return await EndAsync(process);
    }

    /// <summary>Waits for a started workbook.</summary>
    public static async Task<WorkbookOutcome> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }
}
