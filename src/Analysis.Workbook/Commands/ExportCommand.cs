using System.CommandLine;
using Analysis.Workbook.Export;

namespace Analysis.Workbook.Commands;

/// <summary>The command 'export' and its options.</summary>
internal sealed class ExportCommand
{
    private readonly CorpusInput _corpus = new();

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder that the files go to, outside the corpus. Files of an earlier export are replaced.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<string[]> _what = new("--what")
    {
        Description = $"What is written, with commas between: {ExportKind.Names}. Default: all of it",
        HelpName = "names",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _skipUnreadable = new("--skip-unreadable")
    {
        Description = "Leave out files that cannot be read. Without it such a file ends the export, and nothing is written.",
    };

    /// <summary>The command, to be added to the root.</summary>
    public Command Create()
    {
        var command = new Command("export", "Write what is found in a corpus as JSON Lines, one object a line, for other programs to go on from.");
        OptionValue.Require(_out, _what);
        _corpus.AddTo(command);
        command.Add(_out);
        command.Add(_what);
        command.Add(_skipUnreadable);
        command.SetAction((parsed, cancellation) => CorpusWork.ExecuteAsync(
            progress =>
            {
                var what = parsed.GetValue(_what) ?? [];
                var action = ExportAction.Prepare(_corpus.Name(parsed), parsed.GetValue(_out)!, what);
                return action.Write(_corpus.Load(parsed, progress, cancellation), parsed.GetValue(_skipUnreadable), progress, cancellation);
            },
            "Nothing was written."));
        return command;
    }
}
