namespace Analysis.Corpora.Reading.Sources;

/// <summary>The mistakes that reading an article again can meet.</summary>
internal static class ReadingThrow
{
    private const string LoadAgain = "Load the corpus again.";

    public static CorpusException Gone(Origin origin, Exception inner) =>
        new($"{origin.File}: cannot be read again: {inner.Message.TrimEnd('.')}.", origin.Folder.Path, origin.File, inner, LoadAgain);

    public static CorpusException Changed(Origin origin) =>
        new($"{origin.File}: changed since the corpus was loaded.", origin.Folder.Path, origin.File, remedy: LoadAgain);
}
