using System.Runtime.InteropServices;
using System.Text.Json;
using Analysis.Data;
using Analysis.Display;
using Analysis.Text;
using Name = Analysis.Corpora.Prepared.PreparedNames;

namespace Analysis.Corpora.Prepared;

/// <summary>Writes a corpus with everything that the loader decided: a line an article, and a last one for the corpus.</summary>
internal static class PreparedWriter
{
    public static void Save(Corpus corpus, string path)
    {
        using var work = LongWork.Start("Saving the corpus");
        WordCounts.Complete(corpus);
        WholeFile.Write(path, stream =>
        {
            using var buffered = new BufferedStream(stream, 1 << 16);
            using var json = new Utf8JsonWriter(buffered, Name.WriterOptions);
            var done = 0;
            foreach (var (article, isApart) in corpus.Select(article => (article, false)).Concat(corpus.OtherLanguages.Select(article => (article, true))))
            {
                WriteLine(json, buffered, () => WriteArticle(json, article, isApart));
                work.Report(++done, corpus.Count + corpus.OtherLanguages.Count);
            }

            WriteLine(json, buffered, () => WriteEnd(json, corpus));
        });
    }

    private static void WriteLine(Utf8JsonWriter json, Stream stream, Action write)
    {
        json.WriteStartObject();
        json.WriteNumber(Name.VersionName, Name.Version);
        write();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        json.Reset();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, bool isApart)
    {
        json.WriteString(Name.Article, article.Id);
        json.WriteString(Name.File, article.File);
        json.WriteString(Name.Encoding, article.Encoding.Name);
        json.WriteString(Name.EncodingReason, article.Encoding.Reason);
        json.WriteString(Name.Hash, article.ContentHash);
        PreparedFields.Write(json, article);
        if (article.HeadlineSpan is { } headline) WriteNumbers(json, Name.HeadlineSpan, headline.Start, headline.Length);
        if (article.Removed.Count > 0) WriteRemoved(json, article);
        if (isApart) json.WriteBoolean(Name.IsApart, true);
        if (article.HasWords) json.WriteNumber(Name.Words, article.Words);
        WriteText(json, article.Text);
    }

    private static void WriteRemoved(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray(Name.Removed);
        foreach (var span in article.Removed)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.Length);
            json.WriteNumberValue(span.Line);
            json.WriteStringValue(span.Rule);
            json.WriteNumberValue(span.Score);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // Half a pair of surrogates has no UTF-8: such a text is written as its units.
    private static void WriteText(Utf8JsonWriter json, string text)
    {
        if (Surrogates.ArePaired(text)) json.WriteString(Name.Text, text);
        else json.WriteBase64String(Name.Units, MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void WriteEnd(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteNumber(Name.Articles, corpus.Count + corpus.OtherLanguages.Count);
        json.WriteString(Name.Folder, corpus.Folder);
        json.WriteStartArray(Name.Skipped);
        foreach (var skipped in corpus.Skipped)
        {
            json.WriteStartObject();
            json.WriteString(Name.File, skipped.File);
            json.WriteString(Name.Reason, skipped.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(Name.Remarks);
        foreach (var remark in corpus.Remarks) json.WriteStringValue(remark);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, int first, int second)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(first);
        json.WriteNumberValue(second);
        json.WriteEndArray();
    }
}
