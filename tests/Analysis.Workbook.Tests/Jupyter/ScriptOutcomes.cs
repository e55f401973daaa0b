using System.Collections.Concurrent;
using System.Text.Json;

namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>
/// The outcomes of scripts that hold many tests each. A script runs once, when its first test is asked for, so that its tests
/// share one start of the client and of the kernel and are still told one by one.
/// </summary>
public sealed class ScriptOutcomes
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Report>>> _reports = new();

    /// <summary>Fails where a test of a script did not pass, with what the script says of it.</summary>
    internal async Task AssertPassedAsync(string script, string test, Func<Task<WorkbookOutcome>> run)
    {
        var report = await _reports.GetOrAdd(script, _ => new(() => ReadAsync(run))).Value;
        var outcomes = report.Outcomes.Where(outcome => outcome.Name == test || outcome.Name == "setup").ToList();
        Assert.True(outcomes.Count > 0, $"{script} ended without a word on {test}, with exit code {report.Process.ExitCode}.\n{report.Process.Errors}");
        foreach (var outcome in outcomes)
        {
            Assert.True(outcome.Outcome != "failed", $"{outcome.Said}\nThe script and its kernels wrote:\n{report.Process.Errors}");
            Skip.If(outcome.Outcome == "skipped", outcome.Said);
        }
    }

    private static async Task<Report> ReadAsync(Func<Task<WorkbookOutcome>> run)
    {
        var process = await run();
        var lines = process.Output.Split('\n').Where(line => line.StartsWith('{'));
        return new(process, [.. lines.Select(line => JsonSerializer.Deserialize<ScriptOutcome>(line, JsonSerializerOptions.Web)!)]);
    }

    private sealed record Report(WorkbookOutcome Process, IReadOnlyList<ScriptOutcome> Outcomes);
}
