using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Commands;

/// <summary>The command 'run' and its options, which the bare command has too.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string[]> _notebooks = new("notebooks")
    {
        Description = "The notebooks to run; all of the folder 'notebooks' where none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _corpus = new("--corpus")
    {
        Description = "Run on this folder of articles instead of the one that the notebooks name.",
        HelpName = "folder",
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Where the executed notebooks and the report go. Default: artifacts",
        HelpName = "folder",
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Set a parameter of the notebooks; may be given several times.",
        HelpName = "name=value",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<double?> _timeout = new("--timeout")
    {
        Description = "Stop a cell that runs longer than this many seconds. Default: no limit",
        HelpName = "seconds",
        CustomParser = Seconds,
    };

    private readonly Option<bool> _inPlace = new("--in-place")
    {
        Description = "Write the outputs into the notebooks themselves; no report.",
    };

    /// <summary>Adds the argument, the options and the action to a command.</summary>
    public void AddTo(Command command)
    {
        _notebooks.Validators.Add(RefuseOptions);
        OptionValue.Require(_corpus, _out, _set, _timeout);
        command.Add(_notebooks);
        command.Add(_corpus);
        command.Add(_out);
        command.Add(_set);
        command.Add(_timeout);
        command.Add(_inPlace);
        command.SetAction((parsed, cancellation) => RunAction.ExecuteAsync(() => Options(parsed), cancellation));
    }

    private RunOptions Options(ParseResult parsed) => new()
    {
        Notebooks = parsed.GetValue(_notebooks) ?? [],
        Corpus = parsed.GetValue(_corpus),
        Out = parsed.GetValue(_out),
        Parameters = Assignments(parsed.GetValue(_set) ?? []),
        Timeout = parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        InPlace = parsed.GetValue(_inPlace),
    };

    private static Dictionary<string, string> Assignments(IEnumerable<string> texts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw WrongUsage($"--set {text}: expected a name and a value, as in --set topTerms=40.");
            var name = text[..equals];
            if (!values.TryAdd(name, text[(equals + 1)..]))
                throw WrongUsage($"--set {name} is given twice. Leave one of them out.");
        }

        return values;
    }

    private static WorkbookException WrongUsage(string message) => new(ExitCode.WrongUsage, message);

    // The parser takes an option that it does not know for a notebook.
    private static void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-')))
            argument.AddError($"There is no option '{token.Value}'. Known: --corpus, --out, --set, --timeout, --in-place.");
    }

    private static double? Seconds(ArgumentResult argument)
    {
        const double Longest = 7 * 24 * 3600;
        var text = argument.Tokens[0].Value;
        var isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds);
        if (isNumber && seconds is > 0 and <= Longest) return seconds;
        argument.AddError($"--timeout {text}: expected a number of seconds above 0 and up to a week, as in --timeout 60.");
        return null;
    }
}
