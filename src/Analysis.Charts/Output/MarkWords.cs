namespace Analysis.Charts.Output;

/// <summary>What a mark says when it is pointed at: its values, and up to three of its sentences.</summary>
internal static class MarkWords
{
    private const int MostSentences = 3;

    public static string Of(Trace trace, int mark) => string.Join('\n', Lines(trace, mark));

    /// <summary>A line for the values, one for each sentence, one for how many more there are.</summary>
    public static IEnumerable<string> Lines(Trace trace, int mark)
    {
        yield return trace.HoverText(mark);
        if (trace.EvidenceOf(mark) is not { } evidence) yield break;
        foreach (var sentence in evidence.Sentences.Take(MostSentences))
            yield return $"“{sentence.Text}” ({(sentence.From.Length > 0 ? sentence.From : sentence.Article)})";
        var more = evidence.Total - Math.Min(MostSentences, evidence.Sentences.Count);
        if (more > 0 && evidence.Sentences.Count > 0) yield return $"… and {more} more";
    }
}
