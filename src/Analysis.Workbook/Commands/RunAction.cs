using Analysis.Workbook.Progress;
using Analysis.Workbook.Running;
using Spectre.Console;

namespace Analysis.Workbook.Commands;

/// <summary>Does what the command 'run' asks for, and says how it ended.</summary>
internal static class RunAction
{
    /// <summary>Runs the notebooks, writes the report and prints the summary.</summary>
    /// <param name="readOptions">Gives the options, or throws what is wrong with them.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> ExecuteAsync(Func<RunOptions> readOptions, CancellationToken cancellation)
    {
        try
        {
            var options = readOptions();
            var plan = RunPlan.Create(options);
            var started = DateTimeOffset.Now;
            var run = new WorkbookRun(plan, options);
            var running = Terminal.IsWatched
                ? LiveProgress.ShowAsync(AnsiConsole.Console, progress => run.RunAsync(progress, cancellation))
                : run.RunAsync(new PlainProgress(Console.Out), cancellation);
            var results = await running.ConfigureAwait(false);

            var report = options.InPlace ? null : RunReport.Write(plan, run.Parameters, results, started);
            return new RunSummary(options, plan, results, report).Print(Console.Out, Console.Error);
        }
        catch (WorkbookException error)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return error.ExitCode;
        }
        catch (OperationCanceledException)
        {
            const string Stopped = "Stopped. What had been written before stays; the notebook that ran was not written.";
            await Console.Error.WriteLineAsync(Stopped).ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
    }
}
