using Analysis.Corpora.Reading;

namespace Analysis.Corpora;

/// <summary>The mistakes that a corpus can have, one message for each.</summary>
internal static class CorpusThrow
{
    public static CorpusException NoFolder(string folder) =>
        new($"The corpus folder '{folder}' does not exist (looked for {Path.GetFullPath(folder)}). "
            + "Give the folder that holds the articles; a relative path starts at the notebook's folder.", folder);

    public static CorpusException CannotList(string folder, Exception inner) =>
        new($"The corpus folder '{folder}' cannot be listed: {inner.Message} Check the permissions of the folder and of those in it.",
            folder, inner: inner);

    public static CorpusException NoArticles(string folder, IReadOnlyList<string> extensions, NotRead others)
    {
        var found = others.IsEmpty ? "no file at all" : others.ToString();
        return new($"The corpus folder '{folder}' holds no article: looked for {string.Join(", ", extensions)} files in it and in the "
            + $"folders below it, and found {found}. Give a folder of articles, or a pattern such as 'news/**/*.html'.", folder);
    }

    public static CorpusException NotText(string folder, string file, string problem) =>
        new($"{file}: not a text: {problem}.", folder, file, remedy: Remedy);

    public static CorpusException CannotRead(string folder, string file, Exception inner) =>
        new($"{file}: cannot be opened: {inner.Message.TrimEnd('.')}.", folder, file, inner, Remedy);

    public static CorpusException NothingReadable(string folder, int skipped) =>
        new($"The corpus folder '{folder}' holds no readable article: skipped {Plural.Of(skipped, "file")}, which is all of them. "
            + "Load it with OnUnreadable = Unreadable.Throw to see the first problem.", folder);

    public static CorpusException NothingFound(string folder, string first) =>
        new($"The corpus '{folder}' holds no article: {first} Give files with articles, or name the fields with new ReadingOptions {{ TextField = \"...\" }}.", folder);

    public static CorpusException EverythingExcluded(string folder) =>
        new($"The corpus.yaml of '{folder}' excludes every article. Remove the patterns under 'exclude' that fit too much.", folder);

    public static CorpusException Changed(string file) =>
        new($"{file}: the file is gone or has changed since the corpus was loaded, so that places in its text no longer fit. Load the corpus again.",
            file, file);

    public static CorpusException NotAPreparedLine(string path, int line, Exception inner) =>
        new(FormattableString.Invariant($"{path}, line {line}: this is no line of a saved corpus: {inner.Message.TrimEnd('.')}. ")
            + "Save the corpus again with corpus.Save(path).", path, path, inner);

    public static CorpusException PreparedIsCutOff(string path, int lines) =>
        new(FormattableString.Invariant($"{path}: the saved corpus is cut off after line {lines}: its last line, which counts the articles, is missing or does not agree. ")
            + "Save the corpus again with corpus.Save(path).", path, path);

    public static CorpusException PreparedIsNewer(string path, int version) =>
        new(FormattableString.Invariant($"{path}: the corpus was saved in version {version} of the format, and this library reads up to {Prepared.PreparedNames.Version}. ")
            + "Update the library, or load the original articles.", path, path);

    internal const string Remedy =
        "Mend or remove the file, or load with new CorpusOptions { OnUnreadable = Unreadable.Skip } to leave out such files.";
}
