using System.Security.Cryptography;
using Analysis.Text;

namespace Analysis.Corpora;

/// <summary>
/// One article: its text as the file has it, and what is known about it. What is known can be overruled:
/// <c>article with { Outlet = "The Gazette" }</c>.
/// </summary>
public sealed record Article
{
    private readonly Lazy<int> _words;

    internal Article(string id, string file, string text)
    {
        Id = id;
        File = file;
        Text = text;
        _words = new(() => Tokenizer.Default.Count(text));
    }

    /// <summary>The file's path relative to the corpus's folder, with '/' between names.</summary>
    public string Id { get; }

    /// <summary>The file's full path.</summary>
    public string File { get; }

    /// <summary>
    /// The decoded file without its byte order mark; line ends as they are. All offsets count its UTF-16 units.
    /// </summary>
    public string Text { get; }

    /// <summary>The headline as printed, or null.</summary>
    public required Field<string?> Headline { get; init => field = value ?? (string?)null; }

    /// <summary>The outlet as the article names it, or null.</summary>
    public required Field<string?> Outlet { get; init => field = value ?? (string?)null; }

    /// <summary>The date of publication where the article itself shows a full one, or null.</summary>
    public required Field<DateOnly?> Date { get; init => field = value ?? (DateOnly?)null; }

    /// <summary>The encoding that the file was read in, and why.</summary>
    public required EncodingDecision Encoding { get; init; }

    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The number of words by the default tokenizer.</summary>
    public int Words => _words.Value;

    /// <summary>True while the file still has the bytes that were read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool IsUnchanged() => System.IO.File.Exists(File) && HashOf(System.IO.File.ReadAllBytes(File)) == ContentHash;

    /// <summary>The id, and the headline where there is one.</summary>
    public override string ToString() => Headline.IsKnown ? $"{Id}: {Headline}" : Id;

    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
