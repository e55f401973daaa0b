using Analysis.Corpora.Reading.Archives;
using Analysis.Corpora.Reading.Feeds;
using Analysis.Corpora.Reading.Json;
using Analysis.Corpora.Reading.Records;
using Analysis.Corpora.Reading.Sources;
using Analysis.Corpora.Reading.Tables;
using Analysis.Corpora.Reading.Texts;
using Analysis.Corpora.Reading.Warc;

namespace Analysis.Corpora.Reading;

/// <summary>Reads files of any of the formats, each for what it is.</summary>
internal static class DocumentReader
{
    /// <summary>The articles of one file, or what keeps them from being read, one at a time while they are asked for.</summary>
    /// <param name="folder">The corpus.</param>
    /// <param name="file">One of its files.</param>
    /// <param name="options">Where fields stand, and the limits.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled. Everything else is a result.</exception>
    public static IEnumerable<ReadResult> Read(CorpusFolder folder, string file, ReadingOptions options, CancellationToken cancellation)
    {
        var path = folder.FullPath(file);
        var origin = new Origin
        {
            Folder = folder,
            File = file,
            FullPath = path,
            Name = file,
            ContentName = file,
            Stamp = default,
            Options = options,
            Cancellation = cancellation,
        };
        return Guard.Read(origin, () => Open(origin));
    }

    /// <summary>True where a file's name promises a single article, so that several such files are best read at once.</summary>
    public static bool HoldsOne(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return FormatDetector.Of([], Path.GetExtension(name).ToLowerInvariant()) is DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Page;
    }

    /// <summary>The articles of bytes that were opened already.</summary>
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        origin.Cancellation.ThrowIfCancellationRequested();
        return FormatDetector.Of(content.Head, origin.Extension) switch
        {
            DocumentFormat.Text => TextDocuments.Read(origin, content, isMarkdown: false),
            DocumentFormat.Markdown => TextDocuments.Read(origin, content, isMarkdown: true),
            DocumentFormat.Page => PageFile.Read(origin, content),
            DocumentFormat.Table => RecordNumber.Of(origin, numbered => TableDocuments.Read(numbered, content)),
            DocumentFormat.Json => RecordNumber.Of(origin, numbered => JsonDocuments.Read(numbered, content)),
            DocumentFormat.JsonLines => RecordNumber.Of(origin, numbered => JsonLinesDocuments.Read(numbered, content)),
            DocumentFormat.Feed => RecordNumber.Of(origin, numbered => FeedDocuments.Read(numbered, content)),
            DocumentFormat.Warc => RecordNumber.Of(origin, numbered => WarcDocuments.Read(numbered, content)),
            DocumentFormat.Zip => ZipDocuments.Read(origin, content),
            DocumentFormat.Tar => TarDocuments.Read(origin, content),
            DocumentFormat.Gzip => GzipDocuments.Read(origin, content),
            DocumentFormat.Office => [origin.Problem("it is an office document or an e-book; save its text as UTF-8")],
            _ => [origin.Problem("it is XML and neither RSS nor Atom")],
        };
    }

    private static IEnumerable<ReadResult> Open(Origin origin)
    {
        using var content = PlainFile.Open(origin.FullPath, origin.Options);
        foreach (var result in Read(origin with { Stamp = FileStamp.Of(origin.FullPath) }, content)) yield return result;
    }
}
