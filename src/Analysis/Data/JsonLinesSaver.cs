using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Data;

/// <summary>A frame as JSON Lines.</summary>
internal static class JsonLinesSaver
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Save(DataFrame frame, Stream stream)
    {
        using var buffered = new BufferedStream(stream);
        using var writer = new Utf8JsonWriter(buffered, Options);
        JsonEncodedText[] names = [.. frame.ColumnNames.Select(name => JsonEncodedText.Encode(name, Options.Encoder))];
        for (var row = 0; row < frame.RowCount; row++)
        {
            writer.WriteStartObject();
            for (var i = 0; i < names.Length; i++)
            {
                writer.WritePropertyName(names[i]);
                WriteValue(writer, frame.Columns[i][row]);
            }

            writer.WriteEndObject();
            writer.Flush();
            buffered.WriteByte((byte)'\n');
            writer.Reset();
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case float number when float.IsFinite(number): writer.WriteNumberValue(number); break;
            case double or float: writer.WriteNullValue(); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case byte or sbyte or short or ushort or int or uint or long: writer.WriteNumberValue(Convert.ToInt64(value, null)); break;
            default: writer.WriteStringValue(CsvSaver.TextOf(value)); break;
        }
    }
}
