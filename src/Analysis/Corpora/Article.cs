using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora;

/// <summary>
/// One article: its text as the file has it, and what is known about it. What is known can be overruled:
/// <c>article with { Outlet = "The Gazette" }</c>.
/// </summary>
public sealed partial record Article
{
    private static readonly Field<string?> NoText = Field<string?>.Unknown("not asked", []);

    private static readonly Field<DateOnly?> NoDay = Field<DateOnly?>.Unknown("not asked", []);

    private readonly ArticleText _text;
    private IReadOnlyList<TextSpan>? _kept;
    private int _words = -1;

    internal Article(string id, string file, ArticleText text)
    {
        Id = id;
        File = file;
        _text = text;
    }

    /// <summary>
    /// The file's path relative to the corpus's folder, with '/' between names; <c>#n</c> behind it, from 1, where a file holds
    /// several articles.
    /// </summary>
    public string Id { get; }

    /// <summary>The full path of the file, or of the archive that it lies in.</summary>
    public string File { get; }

    /// <summary>
    /// For plain text the decoded file without its byte order mark, line ends as they are; for everything else the text that was
    /// extracted, before cleaning. All offsets count its UTF-16 units. In a large corpus it is read from the file again.
    /// </summary>
    /// <exception cref="CorpusException">The file has changed since the corpus was loaded.</exception>
    public string Text => _text.Value;

    /// <summary>The body alone: without the headline and without what was removed, one paragraph a line, LF between them.</summary>
    /// <exception cref="CorpusException">The file has changed since the corpus was loaded.</exception>
    public string Clean => KeptText.Lines(Text, Body);

    /// <summary>Headline and body: the stretches of <see cref="Text"/> that are counted, ascending.</summary>
    public IReadOnlyList<TextSpan> Kept => _kept ??= KeptText.Around(Removed, _text.Length);

    /// <summary>The body: the stretches of <see cref="Text"/> that are <see cref="Kept"/> and no headline, ascending.</summary>
    public IReadOnlyList<TextSpan> Body => KeptText.Without(Kept, HeadlineSpan);

    /// <summary>The headline as printed, or null.</summary>
    public required Field<string?> Headline { get; init => field = value ?? (string?)null; }

    /// <summary>The outlet as the article names it, or null.</summary>
    public required Field<string?> Outlet { get; init => field = value ?? (string?)null; }

    /// <summary>The date of publication where the article itself shows a full one, or null.</summary>
    public required Field<DateOnly?> Date { get; init => field = value ?? (DateOnly?)null; }

    /// <summary>The first day on which it can have been published, or null.</summary>
    public Field<DateOnly?> DateEarliest { get => field ?? NoDay; init => field = value ?? (DateOnly?)null; }

    /// <summary>The last day on which it can have been published, or null.</summary>
    public Field<DateOnly?> DateLatest { get => field ?? NoDay; init => field = value ?? (DateOnly?)null; }

    /// <summary>The authors as printed without 'By', several joined by ', ', or null.</summary>
    public Field<string?> Byline { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>The place that the article was sent from, as its first line prints it, or null.</summary>
    public Field<string?> Dateline { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>The section of the outlet that it stands in, or null.</summary>
    public Field<string?> Section { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>The agencies whose copy it is or uses, joined by ', ', or null.</summary>
    public Field<string?> Agency { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>Who took the picture, as printed, or null.</summary>
    public Field<string?> PhotoCredit { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>The ISO 639-1 code of its language, or null where the text is too short or too mixed to say.</summary>
    public Field<string?> Language { get => field ?? NoText; init => field = value ?? (string?)null; }

    /// <summary>The encoding that the article's file was read in, and why.</summary>
    public required EncodingDecision Encoding { get; init; }

    /// <summary>
    /// The SHA-256, in lower-case hexadecimal digits, of the bytes that it was read from: its file, or its entry or record in one.
    /// </summary>
    /// <exception cref="CorpusException">The file is gone or has changed since the corpus was loaded.</exception>
    public string ContentHash => _text.Hash();

    /// <summary>The number of words of headline and body by the default tokenizer.</summary>
    public int Words
    {
        get
        {
            if (_words >= 0) return _words;
            var count = 0;
            var words = new ArticleWords(Tokenizer.Default, this);
            while (words.Read()) count++;
            return _words = count;
        }
    }

    /// <summary>Where the headline stands in the text.</summary>
    internal TextSpan? HeadlineSpan { get; init; }

    /// <summary>The lines and parts of lines that are neither headline nor body, ascending and apart.</summary>
    internal IReadOnlyList<RemovedSpan> Removed
    {
        get;
        init
        {
            field = value;
            (_kept, _words) = (null, -1);
        }
    } = [];

    /// <summary>The number of UTF-16 units of the text, known without reading it.</summary>
    internal int TextLength => _text.Length;

    /// <summary>True while words were counted, so that asking for them reads no file.</summary>
    internal bool HasWords => _words >= 0;

    /// <summary>True while the file still has the bytes that were read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool IsUnchanged() => _text.IsUnchanged();

    /// <summary>The id, and the headline where there is one.</summary>
    public override string ToString() => Headline.IsKnown ? $"{Id}: {Headline}" : Id;

    /// <summary>Notes how many words were counted elsewhere.</summary>
    internal void Learn(int words) => _words = words;
}
