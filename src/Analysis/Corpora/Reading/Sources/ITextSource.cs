namespace Analysis.Corpora.Reading.Sources;

/// <summary>Where an article's text can be read again, so that a corpus need not hold all texts at once.</summary>
internal interface ITextSource
{
    /// <summary>The text, the same to the unit as it was when the corpus was loaded.</summary>
    /// <exception cref="CorpusException">The file is gone or no longer has the bytes that were read.</exception>
    string Read();

    /// <summary>The SHA-256 of the bytes that the article was read from: those of its file, its archive entry or its record.</summary>
    /// <exception cref="CorpusException">The file is gone or no longer has the bytes that were read.</exception>
    byte[] Hash();

    /// <summary>True while the file still has the bytes that were read.</summary>
    bool IsUnchanged();
}
