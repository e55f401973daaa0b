using System.Text.Json;
using Analysis.Corpora.Cleaning;
using Analysis.Corpora.Reading.Records;
using Analysis.Corpora.Reading.Sources;
using Analysis.Display;
using Analysis.Text;
using Name = Analysis.Corpora.Prepared.PreparedNames;

namespace Analysis.Corpora.Prepared;

/// <summary>Reads a corpus that was saved: nothing is decided again.</summary>
internal sealed class PreparedReader(string path, CorpusOptions options)
{
    private readonly List<Article> _articles = [];
    private readonly List<Article> _others = [];
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);
    private CorpusContents? _end;
    private long _held;
    private int _line;

    /// <summary>True for a file that <see cref="PreparedWriter"/> wrote.</summary>
    public static bool IsPrepared(string path)
    {
        if (!File.Exists(path)) return false;
        var beginning = new byte[Name.Beginning.Length];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == beginning.Length && beginning.AsSpan().SequenceEqual(Name.Beginning);
    }

    /// <exception cref="CorpusException">The file is cut off, was changed, or comes from a newer version.</exception>
    public Corpus Read(IProgress<double>? progress, CancellationToken cancellation)
    {
        using var work = LongWork.Start("Reading the saved corpus", progress, cancellation);
        using var stream = File.OpenRead(path);
        using var lines = new RecordLines(stream, Array.MaxLength);
        while (lines.Next())
        {
            _line++;
            try
            {
                var reader = new Utf8JsonReader(lines.Current);
                using var json = JsonDocument.ParseValue(ref reader);
                ReadLine(json.RootElement, lines);
            }
            catch (Exception mistake) when (mistake is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw CorpusThrow.NotAPreparedLine(path, _line, mistake);
            }

            work.Report(lines.Offset, stream.Length);
        }

        return _end is null
            ? throw CorpusThrow.PreparedIsCutOff(path, _line)
            : new(_end with { Articles = [.. _articles], OtherLanguages = [.. _others] });
    }

    private void ReadLine(JsonElement json, RecordLines lines)
    {
        var version = json.GetProperty(Name.VersionName).GetInt32();
        if (version > Name.Version) throw CorpusThrow.PreparedIsNewer(path, version);
        if (json.TryGetProperty(Name.Articles, out var count)) ReadEnd(json, count.GetInt32());
        else ReadArticle(json, lines);
    }

    private void ReadArticle(JsonElement json, RecordLines lines)
    {
        var text = PreparedText.Of(json);
        var source = new PreparedSource(path, json.GetProperty(Name.Hash).GetString()!, FileRange.Of(lines.Offset, lines.Current));
        _held += text.Length;
        var article = PreparedFields.Read(json, new(
            json.GetProperty(Name.Article).GetString()!,
            json.GetProperty(Name.File).GetString()!,
            new(source, text, _held <= options.TextInMemory))
        {
            Headline = (string?)null,
            Outlet = (string?)null,
            Date = (DateOnly?)null,
            Encoding = new(json.GetProperty(Name.Encoding).GetString()!, json.GetProperty(Name.EncodingReason).GetString()!),
            HeadlineSpan = json.TryGetProperty(Name.HeadlineSpan, out var span) ? new TextSpan(span[0].GetInt32(), span[1].GetInt32()) : null,
            Removed = json.TryGetProperty(Name.Removed, out var removed) ? [.. removed.EnumerateArray().Select(ReadRemoved)] : [],
        });
        Check(article, text);
        if (json.TryGetProperty(Name.Words, out var words)) article.Learn(words.GetInt32());
        (json.TryGetProperty(Name.IsApart, out _) ? _others : _articles).Add(article);
    }

    private RemovedSpan ReadRemoved(JsonElement json)
    {
        var rule = json[3].GetString()!;
        if (!_rules.TryGetValue(rule, out var shared)) _rules[rule] = shared = rule;
        return new(json[0].GetInt32(), json[1].GetInt32(), json[2].GetInt32(), shared, json[4].GetSingle());
    }

    private static void Check(Article article, string text)
    {
        var end = 0;
        foreach (var span in article.Removed)
        {
            if (span.Start < end || span.Length < 0 || span.Start > text.Length - span.Length) throw new FormatException("a removed line lies outside the text");
            end = span.Start + span.Length;
        }
    }

    private void ReadEnd(JsonElement json, int count)
    {
        if (count != _articles.Count + _others.Count) throw CorpusThrow.PreparedIsCutOff(path, _line);
        _end = new()
        {
            Folder = json.GetProperty(Name.Folder).GetString()!,
            Articles = [],
            Skipped = [.. json.GetProperty(Name.Skipped).EnumerateArray().Select(
                skipped => new SkippedFile(skipped.GetProperty(Name.File).GetString()!, skipped.GetProperty(Name.Reason).GetString()!))],
            Remarks = [.. json.GetProperty(Name.Remarks).EnumerateArray().Select(remark => remark.GetString()!)],
        };
    }
}
