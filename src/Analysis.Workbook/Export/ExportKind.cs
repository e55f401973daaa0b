namespace Analysis.Workbook.Export;

/// <summary>A file of the export: what its rows are about.</summary>
/// <param name="Name">Its name without the ending, as '--what' takes it.</param>
/// <param name="FirstKey">The first key of its rows.</param>
/// <param name="Write">Writes the rows.</param>
internal sealed record ExportKind(string Name, string FirstKey, Action<ExportedCorpus, JsonLines> Write)
{
    /// <summary>Every kind there is, in the order in which they are written.</summary>
    public static IReadOnlyList<ExportKind> All { get; } =
    [
        new("articles", "article", ArticleRows.Write),
        new("removed", "article", RemovedRows.Write),
        new("sentences", "article", SentenceRows.Write),
        new("terms", "term", TermRows.Write),
        new("duplicates", "a", DuplicateRows.Write),
    ];

    /// <summary>The names of all kinds, as a sentence lists them.</summary>
    public static string Names => string.Join(", ", All.Select(kind => kind.Name));

    /// <summary>The file's name.</summary>
    public string FileName => Name + ".jsonl";

    /// <summary>The kinds that a user names; all of them where none is named.</summary>
    /// <param name="lists">Names with commas between them.</param>
    /// <exception cref="WorkbookException">There is no such kind.</exception>
    public static IReadOnlyList<ExportKind> Parse(IReadOnlyList<string> lists)
    {
        if (lists.Count == 0) return All;
        var names = lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
        var unknown = names.FirstOrDefault(name => All.All(kind => kind.Name != name));
        if (unknown is null) return [.. All.Where(kind => names.Contains(kind.Name))];
        var what = string.Join(',', lists);
        throw new WorkbookException(ExitCode.WrongUsage, unknown.Length == 0
            ? $"--what {what}: a name is missing. There are {Names}."
            : $"--what {what}: nothing is called '{unknown}'. There are {Names}.");
    }
}
