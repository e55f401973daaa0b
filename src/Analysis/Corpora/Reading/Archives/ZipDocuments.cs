using System.IO.Compression;

namespace Analysis.Corpora.Reading.Archives;

/// <summary>The articles in a zip archive, by the paths of its entries.</summary>
internal static class ZipDocuments
{
    private const int UnixTypeMask = 0xF000;
    private const int UnixLink = 0xA000;

    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        if (origin.Archives >= origin.Options.MaximalDepth)
        {
            yield return origin.Problem(TooDeep(origin));
            yield break;
        }

        using var stream = Seekable(origin, content);
        ZipDirectory.Check(stream, origin.Options);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var entries = new ArchiveEntries(origin);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            if (entry.FullName.EndsWith('/')) continue;
            var isLink = ((entry.ExternalAttributes >> 16) & UnixTypeMask) == UnixLink;
            if (entries.Accept(entry.FullName, isLink, out var problem) is not { } inner)
            {
                if (problem is { } refused) yield return refused;
                continue;
            }

            foreach (var result in Guard.Read(inner, () => Open(inner, entry, entries))) yield return result;
        }

        if (entries.Rest is { } rest) yield return rest;
    }

    /// <summary>The problem of an archive in an archive in an archive.</summary>
    public static string TooDeep(Origin origin) => FormattableString.Invariant(
        $"an archive lies in {origin.Archives} others, and the limit is {origin.Options.MaximalDepth} in all ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalDepth)})");

    private static IEnumerable<ReadResult> Open(Origin origin, ZipArchiveEntry entry, ArchiveEntries entries)
    {
        if (entry.IsEncrypted)
        {
            yield return origin.Problem("it is encrypted; unpack the archive with its password");
            yield break;
        }

        using var unpacked = new UnpackedStream(entry.Open(), () => entry.CompressedLength, origin, entries.Count);
        using var content = Content.Of(unpacked);
        foreach (var result in DocumentReader.Read(origin, content)) yield return result;
    }

    // The list of a zip's entries stands at its end.
    private static Stream Seekable(Origin origin, Content content) => origin.IsPlain && content.File is { } file
        ? file
        : new MemoryStream(
            content.ReadAll(origin.Options.MaximalWholeBytes, "archives in archives", nameof(ReadingOptions.MaximalWholeBytes)), writable: false);
}
