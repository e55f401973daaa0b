using Analysis.Corpora;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Commands;

/// <summary>Does what a command asks for that works on a corpus, and says how it failed.</summary>
internal static class CorpusWork
{
    /// <summary>Does the work with bars on a terminal, and then says what came of it.</summary>
    /// <param name="work">Returns what is left to be said: it ends with the exit code.</param>
    /// <param name="whenStopped">What Ctrl-C left, as a sentence.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> ExecuteAsync(Func<IWorkProgress, Func<int>> work, string whenStopped)
    {
        try
        {
            var answer = await WorkBars.ShowAsync(work).ConfigureAwait(false);
            return answer();
        }
        catch (WorkbookException error)
        {
            return await FailAsync(error.Message, error.ExitCode).ConfigureAwait(false);
        }
        catch (CorpusException error)
        {
            return await FailAsync(TerminalText.Of(error.Message), ExitCode.Unreadable).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync($"Stopped. {whenStopped}", ExitCode.Interrupted).ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(string message, int exitCode)
    {
        await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
        return exitCode;
    }
}
