using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks.Format;

/// <summary>Finds a name that stands twice in one JSON object: System.Text.Json refuses such text without saying where.</summary>
internal static class DuplicateName
{
    /// <summary>The first such name and its second line, from 1; null when there is none or the text is not JSON.</summary>
    public static (string Name, int Line)? Find(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookText.MaximumDepth });
        var open = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject) open.Push(new(StringComparer.Ordinal));
                else if (reader.TokenType == JsonTokenType.EndObject) open.Pop();
                if (reader.TokenType != JsonTokenType.PropertyName) continue;

                var name = reader.GetString()!;
                if (!open.Peek().Add(name)) return (name, 1 + utf8.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
            }
        }
        catch (JsonException)
        {
            // Another mistake, which the caller names.
        }

        return null;
    }
}
