using System.CommandLine;
using System.CommandLine.Parsing;
using Analysis.Corpora;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Commands;

/// <summary>The corpus that a command works on: what 'export' and 'check' have in common.</summary>
internal sealed class CorpusInput
{
    private readonly Argument<string> _corpus = new("corpus")
    {
        Description = "A folder of articles, a single file, a pattern such as 'news/**/*.html', or a corpus that was saved.",
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "The language of the corpus, two letters as in 'en'. Articles in others are kept apart. Default: that of most articles",
        HelpName = "code",
    };

    /// <summary>Adds the argument and the option to a command.</summary>
    public void AddTo(Command command)
    {
        _corpus.Validators.Add(result => RefuseOptions(result, command));
        _language.Validators.Add(RefuseOtherThanCodes);
        OptionValue.Require(_language);
        command.Add(_corpus);
        command.Add(_language);
    }

    /// <summary>The corpus as the user named it.</summary>
    public string Name(ParseResult parsed) => parsed.GetValue(_corpus)!;

    /// <summary>Reads the corpus; what cannot be read is left out and listed in it.</summary>
    /// <exception cref="WorkbookException">There is no such corpus, or nothing in it can be read.</exception>
    public Corpus Load(ParseResult parsed, IWorkProgress progress, CancellationToken cancellation)
    {
        var name = Name(parsed);
        var options = new CorpusOptions { Language = parsed.GetValue(_language), OnUnreadable = Unreadable.Skip };
        try
        {
            return Corpus.Load(name, options, progress.Begin("Reading articles"), cancellation);
        }
        catch (CorpusException error)
        {
            throw new WorkbookException(ExitCode.Unreadable, FirstProblem(name, options, cancellation) ?? error.Message, error);
        }
    }

    // Where every single file was left out, the first says more than their number does.
    private static string? FirstProblem(string name, CorpusOptions options, CancellationToken cancellation)
    {
        try
        {
            Corpus.Load(name, options with { OnUnreadable = Unreadable.Throw }, cancellation: cancellation);
            return null;
        }
        catch (CorpusException first)
        {
            return first.File is null || first.Problem == first.Message
                ? null
                : $"Nothing in '{name}' can be read. The first: {TerminalText.Of(first.Problem)}";
        }
    }

    // The parser takes an option that it does not know for the corpus.
    private static void RefuseOptions(ArgumentResult argument, Command command)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value.Length == 0) argument.AddError("The corpus is empty. Name a folder; '.' is the current one.");
            if (token.Value.StartsWith('-'))
                argument.AddError($"There is no option '{token.Value}'. Known: {string.Join(", ", command.Options.Select(option => option.Name))}.");
        }
    }

    private static void RefuseOtherThanCodes(OptionResult option)
    {
        foreach (var token in option.Tokens.Where(token => token.Value is not [>= 'a' and <= 'z', >= 'a' and <= 'z']))
            option.AddError($"--language {token.Value}: expected two small letters, as in --language en.");
    }
}
