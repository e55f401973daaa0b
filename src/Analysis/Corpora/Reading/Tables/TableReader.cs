using CsvHelper;

namespace Analysis.Corpora.Reading.Tables;

/// <summary>The records of a table, one at a time.</summary>
internal sealed class TableReader : IDisposable
{
    private readonly CsvReader _reader;
    private readonly int _largest;
    private CsvMalformedReason? _mistake;

    public TableReader(Stream stream, TableDialect dialect, ReadingOptions options)
    {
        _largest = options.MaximalArticleBytes;
        _reader = CsvReader.Create(stream, Reading(dialect));
    }

    /// <summary>A table of one record that was read before.</summary>
    public TableReader(byte[] record, TableDialect dialect, ReadingOptions options)
    {
        _largest = options.MaximalArticleBytes;
        _reader = CsvReader.Create(record, Reading(dialect));
    }

    public int FieldCount => _reader.FieldCount;

    public char Separator => _reader.Separator;

    /// <summary>The line on which the record begins.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Where the record begins.</summary>
    public long Offset => _reader.ByteOffset;

    /// <summary>The record as it is written.</summary>
    public ReadOnlySpan<byte> Raw => _reader.RawRecord;

    /// <summary>What is wrong with the record, or ended the reading.</summary>
    public string? Problem { get; private set; }

    public ReadOnlySpan<byte> Field(int index) => _reader.GetSpan(index);

    public bool Next()
    {
        (_mistake, Problem) = (null, null);
        try
        {
            if (!_reader.Read()) return false;
        }
        catch (CsvFormatException)
        {
            Problem = ReadingLimitException.TooLarge(_largest, "records", nameof(ReadingOptions.MaximalArticleBytes)).Message
                + ". Perhaps a quoted field that begins there never ends";
            return false;
        }

        Line = _reader.LineNumber;
        Problem = _mistake switch
        {
            CsvMalformedReason.UnterminatedQuote => "a quoted field begins in this record and never ends",
            CsvMalformedReason.TextAfterClosingQuote => "text follows the closing quotation mark of a field",
            _ => null,
        };
        return true;
    }

    public void Dispose() => _reader.Dispose();

    private CsvReaderOptions Reading(TableDialect dialect) => new()
    {
        Separator = dialect.Separator,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = _largest,
        // A quotation mark within a field that does not begin with one is text, as in frames.
        OnMalformedRecord = record => _mistake ??= record.Reason is CsvMalformedReason.StrayQuote ? null : record.Reason,
    };
}
