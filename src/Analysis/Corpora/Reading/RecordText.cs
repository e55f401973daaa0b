namespace Analysis.Corpora.Reading;

/// <summary>The text of one record of a table or a JSON file, parsed again from its bytes in the file.</summary>
internal sealed class RecordText : ITextSource
{
    private readonly RecordFile _file;
    private readonly FileRange _record;

    public RecordText(RecordFile file, long offset, int length, byte[] hash) =>
        (_file, _record) = (file, new(file.Origin.FullPath, offset, length, hash));

    public string Read()
    {
        byte[]? bytes;
        try
        {
            bytes = _record.Read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(_file.Origin, problem);
        }

        return bytes is not null && _file.TextOf(bytes) is { } text ? text : throw ReadingThrow.Changed(_file.Origin);
    }

    public bool IsUnchanged()
    {
        try
        {
            return _record.Read() is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
