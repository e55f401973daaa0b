using System.Security.Cryptography;

namespace Analysis.Corpora.Reading;

/// <summary>The text of a plain-text file, decoded again from it.</summary>
internal sealed class FileText : ITextSource
{
    private readonly Origin _origin;
    private readonly byte[] _hash;

    public FileText(Origin origin, byte[] hash) => (_origin, _hash) = (origin, hash);

    public string Read()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(_origin.FullPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(_origin, problem);
        }

        return SHA256.HashData(bytes).AsSpan().SequenceEqual(_hash) && TextDecoder.Decode(bytes).Text is { } text
            ? text
            : throw ReadingThrow.Changed(_origin);
    }

    public bool IsUnchanged()
    {
        try
        {
            using var file = File.OpenRead(_origin.FullPath);
            return SHA256.HashData(file).AsSpan().SequenceEqual(_hash);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
