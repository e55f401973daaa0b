using Analysis.Corpora.Reading;

namespace Analysis.Corpora;

/// <summary>How a folder is loaded.</summary>
public sealed record CorpusOptions
{
    /// <summary>What becomes of a file that is no text or cannot be opened.</summary>
    public Unreadable OnUnreadable { get; init; } = Unreadable.Throw;

    /// <summary>How files are read: which columns and fields hold what, and how large they may be.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>
    /// Whether the text is searched for headline, outlet, date and debris. Otherwise an article has what its container states, and
    /// all of its text is body.
    /// </summary>
    public bool Clean { get; init; } = true;

    /// <summary>
    /// The ISO 639-1 code of the corpus's language; null for the language of most articles. Articles that are certainly in another
    /// one are kept apart.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Whether articles in all languages are counted together.</summary>
    public bool MixLanguages { get; init; }

    /// <summary>
    /// How much text stays in memory, in UTF-16 units; the articles beyond it are read from their files again when they are needed.
    /// </summary>
    public long TextInMemory { get; init; } = 32 * 1024 * 1024;
}
