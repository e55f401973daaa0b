using System.Security.Cryptography;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>A text whose bytes lie in a file as they are, and are read from it again.</summary>
/// <param name="origin">The file.</param>
internal abstract class ReadAgain(Origin origin) : ITextSource
{
    public string Read() => TextOf(Bytes()) ?? throw ReadingThrow.Changed(origin);

    public byte[] Hash() => SHA256.HashData(Bytes());

    public bool IsUnchanged()
    {
        try
        {
            return Unchanged() is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The bytes; null where they are no longer those that were read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    protected abstract byte[]? Unchanged();

    /// <summary>The bytes as text; null where they are none.</summary>
    protected abstract string? TextOf(byte[] bytes);

    private byte[] Bytes()
    {
        try
        {
            return Unchanged() ?? throw ReadingThrow.Changed(origin);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(origin, problem);
        }
    }
}
