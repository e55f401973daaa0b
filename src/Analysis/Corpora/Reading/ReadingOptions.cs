namespace Analysis.Corpora.Reading;

/// <summary>
/// Where the fields of tables and JSON files stand, and what a file may cost before it is refused. The limits are far above what
/// news corpora need; raise one with <c>new ReadingOptions { MaximalArticleBytes = 256 &lt;&lt; 20 }</c>.
/// </summary>
public sealed record ReadingOptions
{
    /// <summary>
    /// The column or field that holds the article's text, nested ones with dots ('data.body'); null to find it by its name (body,
    /// text, content, articleBody and the like).
    /// </summary>
    public string? TextField { get; init; }

    /// <summary>The column or field of the headline; null to find it by its name (headline, title).</summary>
    public string? HeadlineField { get; init; }

    /// <summary>The column or field of the date; null to find it by its name (date, published, pubDate and the like).</summary>
    public string? DateField { get; init; }

    /// <summary>The column or field of the outlet; null to find it by its name (outlet, source, publisher and the like).</summary>
    public string? OutletField { get; init; }

    /// <summary>The column or field of the authors; null to find it by its name (author, authors, byline, creator).</summary>
    public string? BylineField { get; init; }

    /// <summary>The largest file that is opened, in bytes. Tables, JSON Lines, WARC files and archives are read piece by piece.</summary>
    public long MaximalFileBytes { get; init; } = 16L << 30;

    /// <summary>The most bytes that an entry of an archive or a gzip file may unpack to.</summary>
    public long MaximalEntryBytes { get; init; } = 4L << 30;

    /// <summary>The most bytes that are held at once for a file that cannot be read piece by piece: a <c>.json</c> file, an archive in an archive.</summary>
    public int MaximalWholeBytes { get; init; } = 1 << 30;

    /// <summary>The largest article: a text file, a page, a record of a table, a line of JSON, a feed.</summary>
    public int MaximalArticleBytes { get; init; } = 64 << 20;

    /// <summary>The most entries of an archive.</summary>
    public int MaximalEntries { get; init; } = 500_000;

    /// <summary>How many times its packed size something may unpack to, once it has unpacked to 16 MB.</summary>
    public int MaximalRatio { get; init; } = 200;

    /// <summary>How many archives may lie in one another: 2 for one archive in another.</summary>
    public int MaximalDepth { get; init; } = 2;

    /// <summary>How deep the values of a JSON file and the elements of a feed may be nested.</summary>
    public int MaximalNesting { get; init; } = 128;
}
