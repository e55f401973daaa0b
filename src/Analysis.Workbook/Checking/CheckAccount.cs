using System.Globalization;
using Analysis.Corpora;
using Analysis.Corpora.Checking;
using Analysis.Corpora.Cleaning;
using Analysis.Corpora.Duplicates;
using Analysis.Workbook.Progress;
using Spectre.Console;

namespace Analysis.Workbook.Checking;

/// <summary>What a corpus is made of, and what would spoil an analysis of it, to be read by people.</summary>
internal sealed class CheckAccount
{
    private const int MostNamed = 3;
    private const int MostFiles = 20;
    private const int MostRules = 30;
    private const int WidestExample = 70;

    private readonly Corpus _corpus;
    private readonly CorpusDescription _description;
    private readonly CorpusCheck _check;
    private readonly DuplicateList _duplicates;
    private readonly RemovedLineList _removed;

    private CheckAccount(Corpus corpus, CorpusCheck check, DuplicateList duplicates)
    {
        _corpus = corpus;
        _check = check;
        _duplicates = duplicates;
        _description = corpus.Describe();
        _removed = corpus.Removed;
    }

    public static CheckAccount Of(Corpus corpus, IWorkProgress progress, CancellationToken cancellation) => new(
        corpus,
        corpus.Check(progress: progress.Begin("Checking articles"), cancellation: cancellation),
        corpus.FindDuplicates(progress: progress.Begin("Looking for copies"), cancellation: cancellation));

    /// <summary>Prints the account.</summary>
    /// <returns>The exit code: 0 where nothing would spoil an analysis, else 1.</returns>
    public int Print(IAnsiConsole console)
    {
        PrintSummary(console);
        PrintFiles(console);
        PrintCopies(console);
        PrintDebris(console);
        if (!_check.All(finding => finding.SpoilsCounts)) PrintFindings(console, "Good to know", spoilsCounts: false);
        PrintFindings(console, "Suspicious articles", spoilsCounts: true);
        Say(console, "");
        Say(console, Verdict());
        return _check.IsWell ? ExitCode.Success : ExitCode.SomethingWrong;
    }

    private void PrintSummary(IAnsiConsole console)
    {
        Say(console, $"{TerminalText.Of(_corpus.Folder)}: {Plural.Of(_corpus.Count, "article")}, {Plural.Of(_description.Words, "word")}");
        var outlets = _description.Outlets.Count == 0 ? "none known" : FindingText.FirstOf(_description.Outlets, MostNamed);
        Say(console, $"Outlets: {outlets}{(_description.WithoutOutlet > 0 ? $"; {Plural.Of(_description.WithoutOutlet, "article")} without one" : "")}");
        var dates = _description.FirstDate is { } first ? $"{FieldText.Of(first)} to {FieldText.Of(_description.LastDate)}" : "none known";
        var undated = _check.Undated.Count == 0 ? "" : $"; {Plural.Of(_check.Undated.Count, "article")} without one: {FindingText.FirstOf(_check.Undated, MostNamed)}";
        Say(console, $"Dates: {dates}{undated}");
        Say(console, $"Languages: {Counts(_description.Languages)}");
        Say(console, $"Encodings: {Counts(_check.Encodings)}");
    }

    private void PrintFiles(IAnsiConsole console)
    {
        var files = new AccountTable("Files", "format", "#files", "#articles");
        foreach (var format in _check.Formats) files.Add(format.Format.Length == 0 ? "(no ending)" : format.Format, Number(format.Files), Number(format.Articles));
        files.Print(console, "None were read.");
        foreach (var remark in _corpus.Remarks) Say(console, "  " + TerminalText.Of(remark));
        if (_corpus.Skipped.Count == 0) return;
        Say(console, $"  {Plural.Of(_corpus.Skipped.Count, "file")} could not be read:");
        foreach (var file in _corpus.Skipped.Take(MostFiles)) Say(console, "    " + TerminalText.Of(file.Reason));
        if (_corpus.Skipped.Count > MostFiles) Say(console, $"    and {Number(_corpus.Skipped.Count - MostFiles)} more");
    }

    private void PrintCopies(IAnsiConsole console)
    {
        var copies = new AccountTable("Copies and shared passages", "kind", "#pairs", "example");
        foreach (var kind in _duplicates.GroupBy(pair => pair.Kind).OrderBy(kind => kind.Key))
        {
            var example = kind.First();
            var words = example.PassageA() is { } passage ? $": {TerminalText.Of(_corpus.TextOf(passage), WidestExample)}" : "";
            copies.Add(kind.Key.ToString().ToLowerInvariant(), Number(kind.Count()), $"{example.A} and {example.B}{words}");
        }

        copies.Print(console, "None.");
        if (_duplicates.Stories.Count == 0) return;
        var left = _corpus.Count(article => _duplicates.Stories.IsLead(article.Id));
        Say(console, $"  {Plural.Of(_duplicates.Stories.Sum(story => story.Articles.Count), "article")} tell {StoriesInWords()} "
            + $"in the same words. When each story counts once, {Plural.Of(left, "article")} {(left == 1 ? "is" : "are")} left.");
    }

    private string StoriesInWords() => _duplicates.Stories.Count == 1 ? "1 story" : $"{Number(_duplicates.Stories.Count)} stories";

    private void PrintDebris(IAnsiConsole console)
    {
        var debris = new AccountTable("Removed lines", "rule", "#lines", "#articles", "example");
        var rules = _removed.GroupBy(line => line.Rule).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        foreach (var rule in rules.Take(MostRules))
        {
            debris.Add(rule.Key, Number(rule.Count()), Number(rule.DistinctBy(line => line.Article).Count()),
                TerminalText.Of(rule.First().Text, WidestExample));
        }

        debris.Print(console, "None.");
        if (rules.Count > MostRules) Say(console, $"  and {Number(rules.Count - MostRules)} rules more");
    }

    private void PrintFindings(IAnsiConsole console, string title, bool spoilsCounts)
    {
        var table = new AccountTable(title, "what", "#articles", "which");
        foreach (var kind in _check.Where(finding => finding.SpoilsCounts == spoilsCounts && finding.Kind != CheckKind.Unreadable).GroupBy(finding => finding.Kind))
        {
            string[] which = [.. kind.Select(finding => $"{finding.Article} ({finding.Detail})")];
            table.Add(FindingText.Of(kind.Key, _check.Options), Number(which.Length), FindingText.FirstOf(which, MostNamed));
        }

        table.Print(console, "None.");
    }

    private string Verdict()
    {
        var unreadable = _corpus.Skipped.Count;
        var suspicious = _check.Where(finding => finding.SpoilsCounts && finding.Kind != CheckKind.Unreadable).DistinctBy(finding => finding.Article).Count();
        string[] found =
        [
            .. unreadable == 0 ? Array.Empty<string>() : [$"{Plural.Of(unreadable, "file")} could not be read"],
            .. suspicious == 0 ? Array.Empty<string>() : [$"{Plural.Of(suspicious, "article")} {(suspicious == 1 ? "is" : "are")} suspicious"],
        ];
        return found.Length == 0 ? "Nothing here would spoil an analysis." : $"To be looked at first: {string.Join(", and ", found)}.";
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) => string.Join(", ", counts
        .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => $"{(count.Key.Length == 0 ? "unknown" : count.Key)} {Number(count.Value)}"));

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    // A console breaks lines where its table would; a sentence in a pipe stays on its line.
    private static void Say(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(text);
}
