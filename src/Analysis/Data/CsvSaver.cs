using System.Buffers;
using System.Globalization;

namespace Analysis.Data;

/// <summary>
/// A frame as RFC 4180 text. Written here rather than by CsvHelper, which cannot tell null from an empty text in a file of one
/// column (it quotes both).
/// </summary>
internal static class CsvSaver
{
    private const string NewLine = "\r\n";

    public static void Save(DataFrame frame, TextWriter writer, CsvOptions options)
    {
        var separator = options.Separator ?? ',';
        if (separator is '"' or '\r' or '\n')
            throw new ArgumentException("A quotation mark or line break cannot separate fields. Choose a comma, semicolon or tab.", nameof(options));
        if (frame.Columns.Count == 0) return;

        var special = SearchValues.Create([separator, '"', '\r', '\n']);
        if (options.Header) WriteLine(writer, frame.ColumnNames, separator, special);

        var fields = new string?[frame.Columns.Count];
        for (var row = 0; row < frame.RowCount; row++)
        {
            for (var i = 0; i < fields.Length; i++) fields[i] = TextOf(frame.Columns[i][row]);
            WriteLine(writer, fields, separator, special);
        }
    }

    /// <summary>A value as text that reads back as the same value; null for null.</summary>
    internal static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void WriteLine(TextWriter writer, IReadOnlyList<string?> fields, char separator, SearchValues<char> special)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0) writer.Write(separator);
            if (fields[i] is { } field) WriteField(writer, field, special);
        }

        writer.Write(NewLine);
    }

    private static void WriteField(TextWriter writer, string field, SearchValues<char> special)
    {
        if (field.Length > 0 && !field.AsSpan().ContainsAny(special) && !char.IsWhiteSpace(field[0]) && !char.IsWhiteSpace(field[^1]))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
