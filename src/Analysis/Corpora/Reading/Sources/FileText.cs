namespace Analysis.Corpora.Reading.Sources;

/// <summary>The text of a plain-text file, decoded again from it.</summary>
/// <param name="origin">The file.</param>
/// <param name="checksum">The <see cref="Checksum"/> of its bytes.</param>
internal sealed class FileText(Origin origin, ulong checksum) : ReadAgain(origin)
{
    private readonly string _path = origin.FullPath;

    protected override byte[]? Unchanged() => File.ReadAllBytes(_path) is var bytes && Checksum.Of(bytes) == checksum ? bytes : null;

    protected override string? TextOf(byte[] bytes) => TextDecoder.Decode(bytes).Text;
}
