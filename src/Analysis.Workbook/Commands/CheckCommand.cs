using System.CommandLine;
using Analysis.Workbook.Checking;

namespace Analysis.Workbook.Commands;

/// <summary>The command 'check'.</summary>
internal sealed class CheckCommand
{
    private readonly CorpusInput _corpus = new();

    /// <summary>The command, to be added to the root.</summary>
    public Command Create()
    {
        var command = new Command("check",
            "Say what a corpus is made of, and what would spoil an analysis of it. Ends with exit code 0 where nothing would, and with 1 where a "
            + "file cannot be read or an article is suspicious: no body, fewer than 30 or more than 10,000 words, more than half of a plain "
            + "text removed, lost or twice encoded characters, a date in the future or before 1800. Missing headlines and dates, copies, removed "
            + "lines and articles in other languages are told, and leave the exit code at 0.");
        _corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => CorpusWork.ExecuteAsync(
            progress =>
            {
                var account = CheckAccount.Of(_corpus.Load(parsed, progress, cancellation), progress, cancellation);
                return () => account.Print(AccountConsole.Create());
            },
            "The check did not come to its end."));
        return command;
    }
}
