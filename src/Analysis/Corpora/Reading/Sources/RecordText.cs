using Analysis.Corpora.Reading.Records;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>The text of one record of a table or a JSON file, parsed again from its bytes in the file.</summary>
/// <param name="file">The file.</param>
/// <param name="record">Where the record lies in it.</param>
internal sealed class RecordText(RecordFile file, FileRange record) : ReadAgain(file.Origin)
{
    protected override byte[]? Unchanged() => record.Read(file.Origin.FullPath);

    protected override string? TextOf(byte[] bytes) => file.TextOf(bytes);
}
