using Analysis.Corpora.Reading.Fields;
using Analysis.Corpora.Reading.Sources;
using Analysis.Text;

namespace Analysis.Corpora.Reading;

/// <summary>One article as its file holds it, before anything is decided about it.</summary>
internal sealed record RawDocument
{
    /// <summary>The file's path relative to the corpus's folder; <c>#n</c> behind it, from 1, where a file holds several articles.</summary>
    public required string Id { get; init; }

    /// <summary>The full path of the file; of the archive's file where the article lies in one.</summary>
    public required string File { get; init; }

    /// <summary>
    /// The decoded file for plain text; the extracted text for everything else, which begins with the headline's line where the
    /// container gives one.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The encoding that it was read in, and why.</summary>
    public required EncodingDecision Encoding { get; init; }

    /// <summary>How the text and the bytes that it was read from are read again.</summary>
    public required ITextSource Source { get; init; }

    /// <summary>What the container states: front matter, columns, fields, tags of a page.</summary>
    public GivenFields Given { get; init; } = GivenFields.None;

    /// <summary>Where the headline stands in the text, when the reader put or found it there.</summary>
    public TextSpan? HeadlineSpan { get; init; }

    /// <summary>
    /// The lines of the text that are body, ascending, when the reader knows: a page's; null where every line but the headline may be.
    /// </summary>
    public IReadOnlyList<TextSpan>? Body { get; init; }

    /// <summary>Lines at the start of the text that are no article: front matter. Where the article begins, in UTF-16 units.</summary>
    public int Start { get; init; }
}
