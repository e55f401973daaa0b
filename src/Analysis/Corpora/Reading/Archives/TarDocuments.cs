using System.Formats.Tar;

namespace Analysis.Corpora.Reading.Archives;

/// <summary>The articles in a tar archive, in its order.</summary>
internal static class TarDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        if (origin.Archives >= origin.Options.MaximalDepth)
        {
            yield return origin.Problem(ZipDocuments.TooDeep(origin));
            yield break;
        }

        using var stream = content.Open();
        using var archive = new TarReader(stream);
        var entries = new ArchiveEntries(origin);
        while (archive.GetNextEntry() is { } entry)
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes) continue;
            var isLink = entry.EntryType is TarEntryType.SymbolicLink or TarEntryType.HardLink;
            if (entries.Accept(entry.Name, isLink, out var problem) is not { } inner)
            {
                if (problem is { } refused) yield return refused;
                continue;
            }

            foreach (var result in Guard.Read(inner, () => Open(inner, entry, entries))) yield return result;
        }

        if (entries.Rest is { } rest) yield return rest;
    }

    private static IEnumerable<ReadResult> Open(Origin origin, TarEntry entry, ArchiveEntries entries)
    {
        // Devices and pipes have no data, and neither has an empty file.
        var data = entry.DataStream ?? Stream.Null;
        using var unpacked = new UnpackedStream(data, () => entry.Length, origin, entries.Count);
        using var content = Content.Of(unpacked);
        foreach (var result in DocumentReader.Read(origin, content)) yield return result;
    }
}
