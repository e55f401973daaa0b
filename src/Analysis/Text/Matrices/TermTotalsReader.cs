using Analysis.Data;

namespace Analysis.Text.Matrices;

/// <summary>Reads <see cref="TermTotals"/> back from their file.</summary>
internal static class TermTotalsReader
{
    /// <exception cref="InvalidDataException">It is no such file, or not whole.</exception>
    public static TermTotals Read(string path)
    {
        using var lines = new SavedLines(path);
        var sizes = lines.Next().Split(' ');
        if (sizes is not [var documentText, "documents,", var termText, "terms"]
            || !SavedLines.TryRead(documentText, int.MaxValue, out var documentCount) || !SavedLines.TryRead(termText, int.MaxValue, out var termCount))
            throw lines.Wrong("'N documents, N terms' was expected");
        if (lines.Next() != TermTotals.Head) throw lines.Wrong("the columns term, count, documents were expected");

        var vocabulary = new Vocabulary();
        var (counts, documents) = (new List<long>(), new List<int>());
        for (var term = 0L; term < termCount; term++)
        {
            if (lines.Next().Split('\t') is not [var word, var countText, var inText]
                || !SavedLines.TryRead(countText, long.MaxValue, out var count) || !SavedLines.TryRead(inText, documentCount, out var within)
                || within < 1 || count < within)
                throw lines.Wrong("a term, its count and the number of its documents were expected, the count no smaller than that and that no larger than the number of all");
            if (vocabulary.GetOrAdd(word) != term) throw lines.Wrong($"the term '{word}' was there before");
            counts.Add(count);
            documents.Add((int)within);
        }

        lines.End($"there are more than {termCount} terms");
        return new(new(vocabulary), [.. counts], [.. documents], (int)documentCount);
    }
}
