using System.Security.Cryptography;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>The text of a plain-text file, decoded again from it.</summary>
/// <param name="origin">The file.</param>
/// <param name="checksum">The <see cref="Checksum"/> of its bytes.</param>
internal sealed class FileText(Origin origin, ulong checksum) : ITextSource
{
    public string Read() => TextDecoder.Decode(Bytes()).Text ?? throw ReadingThrow.Changed(origin);

    public byte[] Hash() => SHA256.HashData(Bytes());

    public bool IsUnchanged()
    {
        try
        {
            return Checksum.Of(File.ReadAllBytes(origin.FullPath)) == checksum;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private byte[] Bytes()
    {
        try
        {
            var bytes = File.ReadAllBytes(origin.FullPath);
            return Checksum.Of(bytes) == checksum ? bytes : throw ReadingThrow.Changed(origin);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(origin, problem);
        }
    }
}
