using System.Text.Json;
using Analysis.Corpora;
using Analysis.Corpora.Duplicates;

namespace Analysis.Workbook.Export;

/// <summary>The rows of duplicates.jsonl: pairs of copies, and passages that two articles share.</summary>
internal static class DuplicateRows
{
    // Pairs are to be compared by eye and by diff; more digits say nothing about news.
    private const int Digits = 4;

    public static void Write(ExportedCorpus corpus, JsonLines lines)
    {
        var pairs = corpus.Duplicates
            .OrderBy(pair => pair.A, ArticleOrder.Instance).ThenBy(pair => pair.Start ?? -1)
            .ThenBy(pair => pair.B, ArticleOrder.Instance).ThenBy(pair => pair.StartB ?? -1);
        foreach (var pair in pairs) lines.Add(pair, WriteRow);
    }

    private static void WriteRow(Utf8JsonWriter json, Duplicate pair)
    {
        json.WriteString("a", pair.A);
        json.WriteString("b", pair.B);
        json.WriteString("kind", pair.Kind switch
        {
            DuplicateKind.Exact => "exact",
            DuplicateKind.Near => "near",
            _ => "passage",
        });
        json.WriteNumber("similarity", Math.Round(pair.Similarity, Digits));
        WriteNumber("start", pair.Start);
        WriteNumber("length", pair.Length);
        WriteNumber("startB", pair.StartB);
        WriteNumber("lengthB", pair.LengthB);

        void WriteNumber(string name, int? value)
        {
            if (value is { } number) json.WriteNumber(name, number);
            else json.WriteNull(name);
        }
    }
}
