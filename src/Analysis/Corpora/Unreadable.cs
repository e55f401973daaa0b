namespace Analysis.Corpora;

/// <summary>What becomes of a file that cannot be read as an article.</summary>
public enum Unreadable
{
    /// <summary>Loading ends with a <see cref="CorpusException"/> that names the file.</summary>
    Throw,

    /// <summary>The file is left out and listed in <see cref="Corpus.Skipped"/>.</summary>
    Skip,
}
