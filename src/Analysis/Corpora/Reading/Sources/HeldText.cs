using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>
/// A text kept in memory, in UTF-8: that of a page, a feed or an archive's entry, which to extract again would cost more than to
/// keep. It can always be read again; whether the file is unchanged is told by its length and time.
/// </summary>
internal sealed class HeldText : ITextSource
{
    private readonly byte[] _bytes;
    private readonly bool _isUtf16;
    private readonly byte[] _hash;
    private readonly string _path;
    private readonly FileStamp _stamp;

    private HeldText(byte[] bytes, bool isUtf16, byte[] hash, string path, FileStamp stamp) =>
        (_bytes, _isUtf16, _hash, _path, _stamp) = (bytes, isUtf16, hash, path, stamp);

    public static HeldText Of(string text, byte[] hash, string path, FileStamp stamp)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var status = Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false);
        // Half a surrogate pair, as JSON can write it, has no UTF-8.
        return status == OperationStatus.Done
            ? new(bytes, false, hash, path, stamp)
            : new(MemoryMarshal.AsBytes(text.AsSpan()).ToArray(), true, hash, path, stamp);
    }

    public string Read() => _isUtf16 ? new(MemoryMarshal.Cast<byte, char>(_bytes)) : Encoding.UTF8.GetString(_bytes);

    public byte[] Hash() => _hash;

    public bool IsUnchanged() => _stamp.Holds(_path);
}
