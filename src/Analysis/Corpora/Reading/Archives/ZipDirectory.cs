using System.Buffers.Binary;

namespace Analysis.Corpora.Reading.Archives;

/// <summary>The record at the end of a zip archive that tells how many entries it has: asked before all of them are read into memory.</summary>
internal static class ZipDirectory
{
    private const int RecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int SmallestEntry = 46;

    /// <exception cref="ReadingLimitException">There are more entries than the limit allows.</exception>
    public static void Check(Stream archive, ReadingOptions options)
    {
        var tail = new byte[(int)Math.Min(archive.Length, RecordLength + LongestComment)];
        archive.Seek(-tail.Length, SeekOrigin.End);
        archive.ReadExactly(tail);
        archive.Seek(0, SeekOrigin.Begin);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || at + RecordLength > tail.Length) return;

        // Where the count does not fit into 16 bits it stands elsewhere; the size of the list bounds it all the same.
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12));
        var atMost = count == ushort.MaxValue ? size / SmallestEntry : count;
        if (atMost > options.MaximalEntries)
        {
            throw new ReadingLimitException(FormattableString.Invariant(
                $"it has more than {options.MaximalEntries:N0} entries, the limit ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalEntries)})"));
        }
    }
}
