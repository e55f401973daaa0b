using Analysis.Corpora;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Export;

/// <summary>Writes an export, and says what is in it.</summary>
internal sealed class ExportAction
{
    private const int MostFilesNamed = 10;

    private readonly IReadOnlyList<ExportKind> _kinds;
    private readonly ExportFolder _folder;
    private readonly string _out;

    private ExportAction(IReadOnlyList<ExportKind> kinds, ExportFolder folder, string shown)
    {
        _kinds = kinds;
        _folder = folder;
        _out = shown;
    }

    /// <summary>Checks what can be checked before the corpus is read.</summary>
    /// <param name="corpus">The corpus as the user named it.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="what">The kinds that the user named.</param>
    /// <exception cref="WorkbookException">Something is wrong with them.</exception>
    public static ExportAction Prepare(string corpus, string folder, IReadOnlyList<string> what)
    {
        var kinds = ExportKind.Parse(what);
        if (folder.Length == 0) throw new WorkbookException(ExitCode.WrongUsage, "--out is empty. Name a folder that lies outside the corpus.");
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new(kinds, ExportFolder.For(target, CorpusRoot.Of(corpus), kinds), folder);
    }

    /// <summary>Writes the files.</summary>
    /// <returns>Prints what was written; the exit code.</returns>
    /// <exception cref="WorkbookException">Something of the corpus cannot be read, or the files cannot be written.</exception>
    public Func<int> Write(Corpus corpus, bool skipsUnreadable, IWorkProgress progress, CancellationToken cancellation)
    {
        if (corpus.Skipped.Count > 0 && !skipsUnreadable)
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"{Listed(corpus.Skipped)}\nNothing was written. Mend or remove {(corpus.Skipped.Count == 1 ? "it" : "them")}, or add --skip-unreadable to leave out such files.");
        }

        var exported = new ExportedCorpus(corpus, progress, cancellation);
        var counts = new Dictionary<ExportKind, int>();
        try
        {
            _folder.Write([.. _kinds.Select(kind => (kind.FileName, (Action<Stream>)(stream => counts[kind] = Write(kind, exported, stream))))]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(ExitCode.Unreadable, $"The export to '{_out}' failed, and nothing was written: {error.Message}", error);
        }

        return () => Say(corpus, counts);
    }

    private static int Write(ExportKind kind, ExportedCorpus corpus, Stream stream)
    {
        using var lines = new JsonLines(stream);
        kind.Write(corpus, lines);
        return lines.Count;
    }

    private int Say(Corpus corpus, Dictionary<ExportKind, int> counts)
    {
        var (widestName, widestCount) = (_kinds.Max(kind => kind.FileName.Length), counts.Values.Max(count => Number(count).Length));
        foreach (var kind in _kinds)
            Console.WriteLine($"{kind.FileName.PadRight(widestName)}  {Number(counts[kind]).PadLeft(widestCount)} row{(counts[kind] == 1 ? "" : "s")}");
        Console.WriteLine($"Written to {_out}");
        if (corpus.OtherLanguages.Count > 0)
        {
            Console.WriteLine($"{Plural.Of(corpus.OtherLanguages.Count, "article")} in other languages: "
                + "listed with the articles, and left out of terms and duplicates.");
        }

        foreach (var remark in corpus.Remarks) Console.WriteLine(TerminalText.Of(remark));
        if (corpus.Skipped.Count > 0) Console.Error.WriteLine($"{Listed(corpus.Skipped)}\nLeft out.");
        return ExitCode.Success;
    }

    private static string Listed(IReadOnlyList<SkippedFile> skipped)
    {
        var lines = skipped.Take(MostFilesNamed).Select(file => "  " + TerminalText.Of(file.Reason));
        var more = skipped.Count > MostFilesNamed ? $"\n  and {Number(skipped.Count - MostFilesNamed)} more" : "";
        return $"{Plural.Of(skipped.Count, "file")} could not be read:\n{string.Join('\n', lines)}{more}";
    }

    private static string Number(int count) => FormattableString.Invariant($"{count:N0}");
}
