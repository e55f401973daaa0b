using Analysis.Corpora.Cleaning;

namespace Analysis.Workbook.Export;

/// <summary>The rows of removed.jsonl: each line, or part of one, that is neither headline nor body.</summary>
internal static class RemovedRows
{
    public static void Write(ExportedCorpus corpus, JsonLines lines) => corpus.ForEach("Writing removed lines", article =>
    {
        foreach (var removed in RemovedLineList.Of(article).SelectMany(Lines))
        {
            lines.Add(removed, (json, row) =>
            {
                json.WriteString("article", row.Article);
                json.WriteNumber("line", row.Line);
                json.WriteString("text", JsonLines.WellFormed(row.Text));
                json.WriteString("rule", row.Rule);
                json.WriteNumber("score", row.Score);
            });
        }
    });

    // Front matter is removed as one stretch, and a row is a line.
    private static List<RemovedLine> Lines(RemovedLine removed)
    {
        if (!removed.Text.AsSpan().ContainsAny('\n', '\r')) return [removed];
        var lines = new List<RemovedLine>();
        foreach (var line in TextLines.Of(removed.Text))
        {
            var text = removed.Text.Substring(line.Start, line.Length).Trim();
            if (text.Length > 0) lines.Add(removed with { Line = removed.Line + line.Number - 1, Text = text });
        }

        return lines;
    }
}
