using System.Security.Cryptography;
using Analysis.Corpora.Reading.Records;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>The text of one record of a table or a JSON file, parsed again from its bytes in the file.</summary>
/// <param name="file">The file.</param>
/// <param name="record">Where the record lies in it.</param>
internal sealed class RecordText(RecordFile file, FileRange record) : ITextSource
{
    public string Read() => file.TextOf(Bytes()) ?? throw ReadingThrow.Changed(file.Origin);

    public byte[] Hash() => SHA256.HashData(Bytes());

    public bool IsUnchanged()
    {
        try
        {
            return record.Read(file.Origin.FullPath) is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private byte[] Bytes()
    {
        try
        {
            return record.Read(file.Origin.FullPath) ?? throw ReadingThrow.Changed(file.Origin);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(file.Origin, problem);
        }
    }
}
