namespace Analysis.Corpora.Reading.Records;

/// <summary>What the records of one file have in common when they are read again.</summary>
/// <param name="Origin">The file.</param>
/// <param name="TextOf">The bytes of a record to the text of its article; null where they are no article.</param>
internal sealed record RecordFile(Origin Origin, Func<byte[], string?> TextOf);
