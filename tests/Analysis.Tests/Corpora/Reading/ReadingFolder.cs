using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Analysis.Corpora;
using Analysis.Corpora.Reading;

namespace Analysis.Tests.Corpora.Reading;

/// <summary>A folder whose files a test writes and reads.</summary>
internal sealed class ReadingFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public ReadingFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public ReadingFolder Write(string file, byte[] bytes)
    {
        _folder.Write(file, bytes);
        return this;
    }

    public IReadOnlyList<ReadResult> Read(ReadingOptions? options = null)
    {
        var folder = CorpusFolder.Find(_folder.Path);
        return [.. folder.Files.SelectMany(file => DocumentReader.Read(folder, file, options ?? new(), default))];
    }

    /// <summary>The articles; a problem fails the test.</summary>
    public IReadOnlyList<RawDocument> Documents(ReadingOptions? options = null)
    {
        var results = Read(options);
        Assert.DoesNotContain(results, result => result.Problem is not null);
        return [.. results.Select(result => result.Document).OfType<RawDocument>()];
    }

    public RawDocument Document(ReadingOptions? options = null) => Assert.Single(Documents(options));

    /// <summary>What cannot be read, in the words of the messages.</summary>
    public IReadOnlyList<string> Problems(ReadingOptions? options = null) => [.. Read(options).Select(result => result.Problem?.Message).OfType<string>()];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] entries) =>
        Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    public static byte[] Tar(params (string Name, string Text)[] entries)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }

        return packed.ToArray();
    }

    public void Dispose() => _folder.Dispose();
}
