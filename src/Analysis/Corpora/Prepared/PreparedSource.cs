using System.Text.Json;
using Analysis.Corpora.Reading.Sources;

namespace Analysis.Corpora.Prepared;

/// <summary>An article's text in a saved corpus: the line is read again where it stands.</summary>
/// <param name="path">The saved corpus.</param>
/// <param name="hash">The SHA-256 of what the article was first read from, in hexadecimal digits.</param>
/// <param name="line">Where its line lies.</param>
internal sealed class PreparedSource(string path, string hash, FileRange line) : ITextSource
{
    public string Read()
    {
        if (!File.Exists(path) || line.Read(path) is not { } bytes) throw CorpusThrow.Changed(path);
        using var json = JsonDocument.Parse(bytes);
        return PreparedText.Of(json.RootElement);
    }

    public byte[] Hash() => Convert.FromHexString(hash);

    public bool IsUnchanged() => File.Exists(path) && line.Read(path) is not null;
}
