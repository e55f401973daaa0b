using Analysis.Display;

namespace Analysis.Charts.Output;

/// <summary>
/// The sentences behind the marks of a figure, below it: a click on a mark leads there, with and without a script.
/// </summary>
internal static class EvidenceHtml
{
    // As many as keep a page of a dozen figures light; a mark has three at least.
    private const int MostInAll = 400;
    private const int LeastOfMark = 3;
    private const int MostMarks = 600;

    public static Html Of(Figure figure, string id)
    {
        var marks = Marks(figure).ToArray();
        if (marks.Length == 0) return Html.Empty;
        var most = Math.Clamp(MostInAll / marks.Length, LeastOfMark, MarkEvidence.MostSentences);
        var lists = Html.Concat(marks.Select(mark => List(FigureId.Mark(id, mark.Trace, mark.Mark), mark.Evidence, most)));
        return Html.Of($"<details><summary>The sentences behind the marks</summary><div class=\"lists\" tabindex=\"0\">{lists}</div></details>");
    }

    /// <summary>The marks that have sentences, within bounds.</summary>
    private static IEnumerable<(int Trace, int Mark, MarkEvidence Evidence)> Marks(Figure figure) =>
        figure.Traces.SelectMany((trace, at) => Enumerable.Range(0, trace.Evidence?.Count ?? 0)
                .Select(mark => (Trace: at, Mark: mark, Evidence: trace.EvidenceOf(mark))))
            .Where(mark => mark.Evidence is { Sentences.Count: > 0 })
            .Select(mark => (mark.Trace, mark.Mark, mark.Evidence!))
            .Take(MostMarks);

    private static Html List(string id, MarkEvidence evidence, int most)
    {
        var shown = Math.Min(most, evidence.Sentences.Count);
        var count = shown < evidence.Total ? $"the first {shown} of {evidence.Total}" : $"{evidence.Total}";
        return Html.Of($"<section id=\"{id}\"><p dir=\"auto\">{evidence.Label}: {count}</p><ol>{Html.Concat(evidence.Sentences.Take(shown).Select(Sentence))}</ol></section>");
    }

    private static Html Sentence(EvidenceSentence sentence)
    {
        var from = sentence.From.Length > 0 ? $"{sentence.From}, {sentence.Article}" : sentence.Article;
        return Html.Of($"<li dir=\"auto\">{sentence.Before}<mark>{sentence.Match}</mark>{sentence.After} <cite>({from})</cite></li>");
    }
}
