using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>A list of one string may be written without its brackets, as 'bare' does.</summary>
internal sealed class StringsConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return [reader.GetString()!];
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list of strings starts with '['.");
        var strings = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) strings.Add(reader.GetString()!);
        return reader.TokenType == JsonTokenType.EndArray ? strings
            : throw new JsonException("A list of strings holds something else.");
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The gold is read and never written.");
}
