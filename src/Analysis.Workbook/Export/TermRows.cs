namespace Analysis.Workbook.Export;

/// <summary>
/// The rows of terms.jsonl: how often each word is used, stop words among them; the most frequent first, ties in ordinal order, since terms stand in
/// no one article. Articles in other languages are not counted.
/// </summary>
internal static class TermRows
{
    public static void Write(ExportedCorpus corpus, JsonLines lines)
    {
        var tokens = corpus.Corpus.Tokenize(progress: corpus.Progress.Begin("Counting words"), cancellation: corpus.Cancellation);
        foreach (var term in tokens.Frequencies(new() { StopWords = StopWords.None }))
        {
            lines.Add(term, (json, row) =>
            {
                json.WriteString("term", JsonLines.WellFormed(row.Term));
                json.WriteNumber("count", row.Count);
                json.WriteNumber("articles", row.Articles);
            });
        }
    }
}
