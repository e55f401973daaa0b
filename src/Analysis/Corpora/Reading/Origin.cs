using System.Security.Cryptography;
using Analysis.Corpora.Reading.Records;
using Analysis.Corpora.Reading.Sources;

namespace Analysis.Corpora.Reading;

/// <summary>Where the bytes that are being read come from: a file, or an entry of an archive in it.</summary>
internal sealed record Origin
{
    public required CorpusFolder Folder { get; init; }

    /// <summary>The file, relative to the corpus's folder.</summary>
    public required string File { get; init; }

    public required string FullPath { get; init; }

    /// <summary>What the ids of its articles begin with: the file, and the path within the archive.</summary>
    public required string Name { get; init; }

    /// <summary>The name that tells the format: without '.gz' once it is unpacked.</summary>
    public required string ContentName { get; init; }

    public required FileStamp Stamp { get; init; }

    public required ReadingOptions Options { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>What numbers its records; null where it is one article.</summary>
    public RecordNumber? Number { get; init; }

    /// <summary>How many archives the bytes lie in.</summary>
    public int Archives { get; init; }

    /// <summary>Whether the bytes were unpacked by gzip.</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Whether the bytes are those of the file, so that an offset in them is one in it.</summary>
    public bool IsPlain => Archives == 0 && !IsCompressed;

    /// <summary>Which part of it is read, for messages: the address of a page in a web archive; null for all of it.</summary>
    public string? Part { get; init; }

    /// <summary>The lower-case extension of the content, with its dot; empty where there is none.</summary>
    public string Extension => Path.GetExtension(ContentName).ToLowerInvariant();

    /// <summary>Something that cannot be read, in the words that follow '{name}: '.</summary>
    public ReadResult Problem(string problem, Exception? inner = null) =>
        new(null, new($"{Name}{(Part is null ? "" : $", {Part}")}: {problem}.", Folder.Path, Name, inner, CorpusThrow.Remedy));

    /// <summary>A record that cannot be read, in the words that follow '{name}, line {line}: '.</summary>
    public ReadResult Problem(long line, string problem, string advice)
    {
        Number?.Count();
        return new(null, new(FormattableString.Invariant($"{Name}, line {line}: {problem}."), Folder.Path, Name, remedy: advice));
    }

    /// <summary>The id of the next article: the name, with a number where there may be several.</summary>
    public string NextId() => Number is null ? Name : Number.Next(Name);

    public ReadResult PassedOver(string what) => new(null, null, new(Name, $"{Name}: {what}."));

    /// <summary>The source of a text that only a second parse of its container would give again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">What it was read from.</param>
    public ITextSource Hold(string text, ReadOnlySpan<byte> bytes) => HeldText.Of(text, SHA256.HashData(bytes), FullPath, Stamp);
}
