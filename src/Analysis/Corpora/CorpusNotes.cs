namespace Analysis.Corpora;

/// <summary>What a reader of a corpus's table has to know.</summary>
internal static class CorpusNotes
{
    public static IReadOnlyList<string> Of(Corpus corpus)
    {
        var notes = new List<string>();
        var removed = corpus.Sum(article => article.Removed.Count);
        if (removed > 0)
        {
            var from = corpus.Count(article => article.Removed.Count > 0);
            notes.Add($"{Plural.Of(removed, "line")} of {Plural.Of(from, "article")} {Are(removed)} no part of headline or body and {Are(removed)} not counted: see corpus.Removed.");
        }

        if (corpus.OtherLanguages.Count > 0)
        {
            var languages = corpus.OtherLanguages.CountBy(article => article.Language.Value ?? "").OrderBy(pair => pair.Key, StringComparer.Ordinal);
            notes.Add($"{Plural.Of(corpus.OtherLanguages.Count, "article")} in other languages ({string.Join(", ", languages.Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")))}) "
                + $"{Are(corpus.OtherLanguages.Count)} kept apart: see corpus.OtherLanguages.");
        }

        if (corpus.Skipped.Count > 0)
            notes.Add($"{Plural.Of(corpus.Skipped.Count, "file")} could not be read and {(corpus.Skipped.Count == 1 ? "was" : "were")} left out: see corpus.Skipped.");
        notes.AddRange(corpus.Remarks);
        return notes;
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
