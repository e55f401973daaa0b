using System.Text.Json;
using Analysis.Corpora;

namespace Analysis.Workbook.Export;

/// <summary>The rows of articles.jsonl: what is known about each article, why, and its text before and after cleaning.</summary>
internal static class ArticleRows
{
    // Agencies are one field of the article, joined by this.
    private const string BetweenAgencies = ", ";

    public static void Write(ExportedCorpus corpus, JsonLines lines)
    {
        var copies = CopyOrigins.Of(corpus.Duplicates);
        corpus.ForEach("Writing articles", article => lines.Add(article, (json, row) => WriteRow(json, row, corpus, copies)));
    }

    private static void WriteRow(Utf8JsonWriter json, Article article, ExportedCorpus corpus, CopyOrigins copies)
    {
        json.WriteString("article", article.Id);
        json.WriteString("encoding", article.Encoding.Name);
        WriteText(json, "headline", article.Headline);
        WriteText(json, "outlet", article.Outlet);
        WriteText(json, "date", article.Date);
        WriteText(json, "dateEarliest", article.DateEarliest);
        WriteText(json, "dateLatest", article.DateLatest);
        WriteText(json, "byline", article.Byline);
        WriteAgencies(json, article.Agency);
        WriteText(json, "photoCredit", article.PhotoCredit);
        WriteText(json, "language", article.Language);
        json.WriteNumber("words", article.Words);
        json.WriteString("story", corpus.Duplicates.Stories.Of(article.Id)?.Lead);
        json.WriteString("duplicateOf", copies.OriginOf(article.Id));
        WriteSources(json, article);
        json.WriteString("text", JsonLines.WellFormed(article.Text));
        json.WriteString("clean", JsonLines.WellFormed(article.Clean));
    }

    private static void WriteText<T>(Utf8JsonWriter json, string name, Field<T> field)
    {
        if (field.IsKnown) json.WriteString(name, JsonLines.WellFormed(field.ToString()));
        else json.WriteNull(name);
    }

    private static void WriteAgencies(Utf8JsonWriter json, Field<string?> agencies)
    {
        if (agencies.Value is not { } names)
        {
            json.WriteNull("agency");
            return;
        }

        json.WriteStartArray("agency");
        foreach (var name in names.Split(BetweenAgencies)) json.WriteStringValue(JsonLines.WellFormed(name));
        json.WriteEndArray();
    }

    // A field without a value has no source.
    private static void WriteSources(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("sources");
        foreach (var decision in DecidedFields.Of(article).Select(field => field.Decision).Where(decision => decision.Value is not null))
        {
            json.WriteStartObject(decision.Field);
            json.WriteString("rule", decision.Rule);
            json.WriteString("evidence", decision.Evidence is { } evidence ? JsonLines.WellFormed(evidence) : null);
            json.WriteNumber("confidence", decision.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
