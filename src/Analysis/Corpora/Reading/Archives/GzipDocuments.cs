using System.IO.Compression;

namespace Analysis.Corpora.Reading.Archives;

/// <summary>A file that is packed with gzip: whatever it unpacks to.</summary>
internal static class GzipDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        if (origin.IsCompressed)
        {
            yield return origin.Problem("it is packed twice; unpack it once");
            yield break;
        }

        var packed = new CountedStream(content.Open());
        using var unpacked = new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress), () => packed.Count, origin);
        using var inner = Content.Of(unpacked);
        var name = origin.ContentName;
        foreach (var result in DocumentReader.Read(origin with { IsCompressed = true, ContentName = Unpacked(name) }, inner)) yield return result;
    }

    private static string Unpacked(string name) =>
        name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar"
        : name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name;
}
