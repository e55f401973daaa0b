namespace Analysis.Workbook.Export;

/// <summary>The rows of sentences.jsonl: where the sentences of headline and body stand.</summary>
internal static class SentenceRows
{
    public static void Write(ExportedCorpus corpus, JsonLines lines) => corpus.ForEach("Writing sentences", article =>
    {
        foreach (var sentence in article.Sentences)
        {
            lines.Add((article.Id, Span: sentence), (json, row) =>
            {
                json.WriteString("article", row.Id);
                json.WriteNumber("start", row.Span.Start);
                json.WriteNumber("length", row.Span.Length);
            });
        }
    });
}
