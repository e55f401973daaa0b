using System.Text.Json;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora.Prepared;

/// <summary>An article's text in a saved corpus: the line is read again where it stands.</summary>
internal sealed class PreparedSource(string path, long offset, int length, byte[] hash) : ITextSource
{
    private readonly FileRange _line = new(path, offset, length, hash);

    public string Read()
    {
        if (!File.Exists(path) || _line.Read() is not { } line) throw CorpusThrow.Changed(path);
        using var json = JsonDocument.Parse(line);
        return PreparedText.Of(json.RootElement);
    }

    public bool IsUnchanged() => File.Exists(path) && _line.Read() is not null;
}
