using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks.Format;

/// <summary>The text of a notebook, to say in which line a mistake stands. Only mistakes cost a second reading.</summary>
/// <param name="name">How messages call the notebook.</param>
/// <param name="json">Its text; null when it is about to be written and has no lines yet.</param>
internal sealed class NotebookText(string name, string? json = null)
{
    /// <summary>How deep lists and objects of a notebook may be nested.</summary>
    public const int MaximumDepth = 256;

    /// <summary>
    /// A mistake in the value at a path of keys and indexes, or where its last part is missing, in what should hold it.
    /// </summary>
    public NotebookException Fault(string finding, params ReadOnlySpan<object> path) =>
        new(name, json is null ? null : LineOf(path), finding);

    /// <summary>A mistake on a line, from 1.</summary>
    public NotebookException FaultAt(int line, string finding, Exception? inner = null) => new(name, line, finding, inner);

    /// <summary>A mistake of the whole text.</summary>
    public NotebookException FaultInFile(string finding) => new(name, null, finding);

    private int LineOf(ReadOnlySpan<object> path)
    {
        var utf8 = Encoding.UTF8.GetBytes(json!);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth });
        reader.Read();
        var position = reader.TokenStartIndex;
        foreach (var step in path)
        {
            if (!(step is string key ? Enter(ref reader, key) : Enter(ref reader, (int)step))) break;
            position = reader.TokenStartIndex;
        }

        return 1 + utf8.AsSpan(0, (int)position).Count((byte)'\n');
    }

    private static bool Enter(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(key);
            reader.Read();
            if (found) return true;
            reader.Skip();
        }

        return false;
    }

    private static bool Enter(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0) return true;
            reader.Skip();
        }

        return false;
    }
}
