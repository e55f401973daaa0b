using System.Text;
using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// A frame from a CSV file (RFC 4180). An empty field is null; in a column of text, one in quotation marks is an empty text.
    /// Empty lines are skipped, unless the file has a single column: there they are nulls.
    /// </summary>
    /// <exception cref="FormatException">The file is broken; the message names file and line, and says what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DataFrame LoadCsv(string path, CsvOptions? options = null) =>
        CsvLoader.Load(File.ReadAllBytes(path), Path.GetFileName(path), options ?? CsvOptions.Default);

    /// <summary>A frame from CSV text. Messages call it 'CSV text'.</summary>
    /// <inheritdoc cref="LoadCsv(string, CsvOptions?)"/>
    public static DataFrame LoadCsv(TextReader reader, CsvOptions? options = null) =>
        LoadCsvFromString(reader.ReadToEnd(), options);

    /// <summary>A frame from CSV text. Messages call it 'CSV text'.</summary>
    /// <inheritdoc cref="LoadCsv(string, CsvOptions?)"/>
    public static DataFrame LoadCsvFromString(string csv, CsvOptions? options = null) =>
        CsvLoader.Load(Encoding.UTF8.GetBytes(csv), "CSV text", (options ?? CsvOptions.Default) with { Encoding = null });

    /// <summary>
    /// Writes the frame as CSV (RFC 4180, lines ended by CR LF), whole or not at all. Null is an empty field, empty text a quoted
    /// one; numbers, dates and durations are written so that they read back exactly, dates as in ISO 8601; other values as their
    /// text.
    /// </summary>
    /// <exception cref="EncoderFallbackException">The given encoding lacks a letter of the frame.</exception>
    /// <exception cref="IOException">The file cannot be written; one that was there is unchanged.</exception>
    public void SaveCsv(string path, CsvOptions? options = null)
    {
        var chosen = options ?? CsvOptions.Default;
        WholeFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, EncodingFor(chosen));
            CsvSaver.Save(this, writer, chosen);
        });
    }

    /// <summary>Writes the frame as CSV, as <see cref="SaveCsv(string, CsvOptions?)"/> does.</summary>
    public void SaveCsv(TextWriter writer, CsvOptions? options = null) =>
        CsvSaver.Save(this, writer, options ?? CsvOptions.Default);

    /// <summary>The frame as CSV text, as <see cref="SaveCsv(string, CsvOptions?)"/> writes it.</summary>
    public string ToCsv(CsvOptions? options = null)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        SaveCsv(writer, options);
        return writer.ToString();
    }

    private static Encoding EncodingFor(CsvOptions options)
    {
        if (options.Encoding is null) return new UTF8Encoding(false);

        // A letter that the encoding lacks is an error, not a question mark.
        var strict = (Encoding)options.Encoding.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        return strict;
    }
}
