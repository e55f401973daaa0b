using System.Globalization;
using System.Text.Json;
using Name = Analysis.Corpora.Prepared.PreparedNames;

namespace Analysis.Corpora.Prepared;

/// <summary>The fields of an article in a saved corpus.</summary>
internal static class PreparedFields
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        Write(json, "headline", article.Headline);
        Write(json, "outlet", article.Outlet);
        Write(json, "date", article.Date);
        Write(json, "dateEarliest", article.DateEarliest);
        Write(json, "dateLatest", article.DateLatest);
        Write(json, "byline", article.Byline);
        Write(json, "dateline", article.Dateline);
        Write(json, "section", article.Section);
        Write(json, "agency", article.Agency);
        Write(json, "photoCredit", article.PhotoCredit);
        Write(json, "language", article.Language);
    }

    public static Article Read(JsonElement json, Article article) => article with
    {
        Headline = Read(json, "headline", Text),
        Outlet = Read(json, "outlet", Text),
        Date = Read(json, "date", Day),
        DateEarliest = Read(json, "dateEarliest", Day),
        DateLatest = Read(json, "dateLatest", Day),
        Byline = Read(json, "byline", Text),
        Dateline = Read(json, "dateline", Text),
        Section = Read(json, "section", Text),
        Agency = Read(json, "agency", Text),
        PhotoCredit = Read(json, "photoCredit", Text),
        Language = Read(json, "language", Text),
    };

    private static void Write<T>(Utf8JsonWriter json, string name, Field<T> field)
    {
        json.WriteStartObject(name);
        if (field.IsKnown) json.WriteString(Name.Value, field.ToString());
        json.WriteString(Name.Rule, field.Rule);
        if (field.Evidence is { } evidence)
        {
            if (evidence.Line is { } line) json.WriteNumber(Name.Line, line);
            json.WriteString(Name.Evidence, evidence.Text);
        }

        if (field.Confidence > 0) json.WriteNumber(Name.Confidence, field.Confidence);
        if (field.Candidates.Count > 0)
        {
            json.WriteStartArray(Name.Candidates);
            foreach (var candidate in field.Candidates) json.WriteStringValue(candidate);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static Field<T> Read<T>(JsonElement json, string name, Func<string?, T> valueOf)
    {
        var field = json.GetProperty(name);
        return new()
        {
            Value = valueOf(field.TryGetProperty(Name.Value, out var value) ? value.GetString() : null),
            Rule = field.GetProperty(Name.Rule).GetString()!,
            Evidence = field.TryGetProperty(Name.Evidence, out var evidence)
                ? new(field.TryGetProperty(Name.Line, out var line) ? line.GetInt32() : null, evidence.GetString()!)
                : null,
            Confidence = field.TryGetProperty(Name.Confidence, out var confidence) ? confidence.GetDouble() : 0,
            Candidates = field.TryGetProperty(Name.Candidates, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [],
        };
    }

    private static string? Text(string? value) => value;

    private static DateOnly? Day(string? value) => value is null ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
