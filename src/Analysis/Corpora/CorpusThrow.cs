namespace Analysis.Corpora;

/// <summary>The mistakes that a corpus can have, one message for each.</summary>
internal static class CorpusThrow
{
    private const int MostExtensionsNamed = 5;

    public static CorpusException NoFolder(string folder) =>
        new($"The corpus folder '{folder}' does not exist (looked for {Path.GetFullPath(folder)}). "
            + "Give the folder that holds the articles; a relative path starts at the notebook's folder.", folder);

    public static CorpusException IsAFile(string folder) =>
        new($"'{folder}' is a file, and a corpus is a folder. Give the folder that holds it.", folder);

    public static CorpusException CannotList(string folder, Exception inner) =>
        new($"The corpus folder '{folder}' cannot be listed: {inner.Message} Check the permissions of the folder and of those in it.",
            folder, inner: inner);

    public static CorpusException NoArticles(string folder, IReadOnlyList<string> extensions, IReadOnlyDictionary<string, int> others)
    {
        var found = others.Count == 0
            ? "no file at all"
            : string.Join(", ", others.OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal)
                .Take(MostExtensionsNamed).Select(other => $"{other.Value} {(other.Key.Length == 0 ? "without extension" : other.Key)}"))
              + (others.Count > MostExtensionsNamed ? " and others" : "");
        return new($"The corpus folder '{folder}' holds no article: looked for {string.Join(", ", extensions)} files in it and in the "
            + $"folders below it, and found {found}. Give a folder of plain-text articles, one article a file.", folder);
    }

    public static CorpusException NotText(string folder, string file, string problem) =>
        new($"{file}: not a text: {problem}.", folder, file, remedy: Remedy);

    public static CorpusException CannotRead(string folder, string file, Exception inner) =>
        new($"{file}: cannot be opened: {inner.Message.TrimEnd('.')}.", folder, file, inner, Remedy);

    public static CorpusException NothingReadable(string folder, int skipped) =>
        new($"The corpus folder '{folder}' holds no readable article: skipped {Plural.Of(skipped, "file")}, which is all of them. "
            + "Load it with OnUnreadable = Unreadable.Throw to see the first problem.", folder);

    private const string Remedy =
        "Mend or remove the file, or load with new CorpusOptions { OnUnreadable = Unreadable.Skip } to leave out such files.";
}
