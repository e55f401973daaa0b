using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis.Text;

namespace Analysis.Workbook.Export;

/// <summary>Writes objects, one a line, each as soon as it is whole.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int BufferSize = 1 << 16;

    // Only what JSON itself asks for: the files are read by programs, and by people who want to see an apostrophe.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly BufferedStream _stream;
    private readonly Utf8JsonWriter _json;

    /// <param name="stream">Where the lines go; it stays open.</param>
    public JsonLines(Stream stream)
    {
        _stream = new(stream, BufferSize);
        _json = new(_stream, Options);
    }

    /// <summary>How many lines were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one object.</summary>
    /// <param name="row">What it is made of.</param>
    /// <param name="write">Writes its keys.</param>
    public void Add<T>(T row, Action<Utf8JsonWriter, T> write)
    {
        _json.WriteStartObject();
        write(_json, row);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
        Count++;
    }

    /// <summary>The text with U+FFFD for each half of a surrogate pair: it has no UTF-8, and offsets stay as they are.</summary>
    public static string WellFormed(string text) => Surrogates.ArePaired(text) ? text : Mended(text);

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Flush();
    }

    private static string Mended(string text) => string.Create(text.Length, text, (mended, source) =>
    {
        source.CopyTo(mended);
        for (var i = 0; i < mended.Length; i++)
        {
            if (!char.IsSurrogate(mended[i])) continue;
            if (Rune.TryGetRuneAt(source, i, out _)) i++;
            else mended[i] = '\uFFFD';
        }
    });
}
