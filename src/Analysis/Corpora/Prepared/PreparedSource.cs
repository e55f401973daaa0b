using System.Security.Cryptography;
using System.Text.Json;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora.Prepared;

/// <summary>An article's text in a saved corpus: the line is read again where it stands.</summary>
internal sealed class PreparedSource(string path, long offset, int length, byte[] hash) : ITextSource
{
    public string Read()
    {
        var line = Line();
        if (line is null || !SHA256.HashData(line).AsSpan().SequenceEqual(hash)) throw CorpusThrow.Changed(path);
        using var json = JsonDocument.Parse(line);
        return PreparedText.Of(json.RootElement);
    }

    public bool IsUnchanged() => Line() is { } line && SHA256.HashData(line).AsSpan().SequenceEqual(hash);

    private byte[]? Line()
    {
        if (!File.Exists(path)) return null;
        var line = new byte[length];
        using var file = File.OpenHandle(path);
        var read = 0;
        while (read < length)
        {
            var more = RandomAccess.Read(file, line.AsSpan(read), offset + read);
            if (more == 0) return null;
            read += more;
        }

        return line;
    }
}
