using Analysis.Display;
using CsvHelper;

namespace Analysis.Data;

/// <summary>
/// A frame from the bytes of a CSV file, read twice: once to check the lines and to find each column's type, once to fill the
/// columns.
/// </summary>
internal sealed class CsvLoader
{
    private const int RowsBetweenReports = 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string _file;
    private readonly CsvOptions _options;
    private readonly CsvReaderOptions _reading;
    private readonly LongWork _work;
    private CsvMalformedRecord? _malformed;

    private CsvLoader(ReadOnlyMemory<byte> bytes, string file, CsvOptions options, LongWork work)
    {
        (_bytes, _file, _options, _work) = (bytes, file, options, work);
        _reading = new()
        {
            Separator = options.Separator,
            DetectSeparatorHint = options.Separator is null,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => _malformed ??= IsBroken(record) ? record : null,
        };
    }

    public static DataFrame Load(byte[] bytes, string file, CsvOptions options)
    {
        using var work = LongWork.Start($"Reading {file}");
        return new CsvLoader(Utf8Text.From(bytes, file, options.Encoding, canBeNamed: true), file, options, work).Load();
    }

    private DataFrame Load()
    {
        // In a file of one column an empty line is a row, in all others it is nothing.
        var reading = _reading with { SkipEmptyLines = !HasOneColumn() };
        var columns = Guess(reading, ReadNames(reading));
        using var reader = CsvReader.Create(_bytes, reading with { PoolStrings = true });
        if (_options.Header) Next(reader);
        while (Next(reader))
        {
            foreach (var column in columns) column.Add(reader);
            Report(reader, pass: 1);
        }

        return new(columns.Select(column => column.ToColumn()));
    }

    private bool HasOneColumn()
    {
        using var reader = CsvReader.Create(_bytes, _reading with { SkipEmptyLines = true });
        return !Next(reader) || reader.FieldCount == 1;
    }

    private string[] ReadNames(CsvReaderOptions reading)
    {
        using var reader = CsvReader.Create(_bytes, reading);
        if (!Next(reader)) throw new FormatException($"{_file} is empty: expected {(_options.Header ? "a line with the columns' names" : "at least one line")}.");

        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = _options.Header ? NameAt(reader, i) : "";
            if (names[i].Length == 0) names[i] = FormattableString.Invariant($"column{i + 1}");
        }

        CheckNames(names, reader.LineNumber);
        return names;
    }

    // Blanks around a name, as after the comma in 'id, words', are nobody's intention; in quotation marks they are.
    private static string NameAt(CsvReader reader, int index)
    {
        var isQuoted = reader.GetRawSpan(index) is [(byte)'"', ..];
        return isQuoted ? reader.GetString(index) : reader.GetString(index).Trim();
    }

    private void CheckNames(string[] names, long line)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (!seen.TryAdd(names[i], i))
                throw Broken(line, $"columns {seen[names[i]] + 1} and {i + 1} are both named '{names[i]}'. Rename one of them.");
        }

        if (_options.Types.Keys.FirstOrDefault(name => !seen.ContainsKey(name)) is { } unknown)
            throw new FormatException($"{_file} has no column '{unknown}', which the option Types names. It has: {string.Join(", ", names)}.");
    }

    private CsvColumn[] Guess(CsvReaderOptions reading, string[] names)
    {
        using var reader = CsvReader.Create(_bytes, reading);
        if (_options.Header) Next(reader);
        var guesses = Array.ConvertAll(names, _ => new CsvTypeGuess());
        while (Next(reader))
        {
            if (reader.FieldCount != names.Length) throw Ragged(reader, names.Length);
            for (var i = 0; i < names.Length; i++) guesses[i].Add(reader.GetSpan(i));
            Report(reader, pass: 0);
        }

        return [.. names.Select((name, i) => CsvColumn.Create(_file, name, i, _options.Types.TryGetValue(name, out var given)
            ? given
            : _options.InferTypes ? guesses[i].ToType() : typeof(string)))];
    }

    private void Report(CsvReader reader, int pass)
    {
        if (reader.RowNumber % RowsBetweenReports == 0) _work.Report(reader.ByteOffset + ((long)pass * _bytes.Length), 2L * _bytes.Length);
    }

    private bool Next(CsvReader reader)
    {
        var more = reader.Read();
        if (_malformed is { } record) throw Malformed(record);
        return more;
    }

    // A quotation mark within a field that does not begin with one is text: 37°36'37.8"N.
    private static bool IsBroken(CsvMalformedRecord record) =>
        record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote;

    private FormatException Malformed(CsvMalformedRecord record) => record.Reason == CsvMalformedReason.UnterminatedQuote
        ? Broken(record.LineNumber, $"a quoted field begins in this record and never ends. Close it, or double a quotation mark that belongs to the text.")
        : Broken(record.LineNumber, $"text follows the closing quotation mark of a field. Double a quotation mark that belongs to the text.");

    private FormatException Ragged(CsvReader reader, int expected)
    {
        var found = reader.FieldCount;
        var advice = found > expected
            ? $"Quote the field that holds a {NameOf(reader.Separator)}."
            : $"Add the missing {NameOf(reader.Separator)}s, or quote the field that holds a line break.";
        return Broken(reader.LineNumber, $"{found} field{(found == 1 ? "" : "s")}, the {(_options.Header ? "header" : "first line")} has {expected}. {advice}");
    }

    private FormatException Broken(long line, FormattableString what) =>
        new(FormattableString.Invariant($"{_file}, line {line}: {FormattableString.Invariant(what)}"));

    private static string NameOf(char separator) => separator switch
    {
        ',' => "comma",
        ';' => "semicolon",
        '\t' => "tab",
        '|' => "bar",
        _ => $"'{separator}'",
    };
}
