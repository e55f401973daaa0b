namespace Analysis.Kernel.Completion;

/// <summary>Chooses what fits the typed text and puts the likeliest first.</summary>
internal static class Ranking
{
    /// <summary>The items that fit, in order.</summary>
    /// <param name="candidates">All that can stand at the place.</param>
    /// <param name="typed">What stands before the cursor of the word.</param>
    public static IReadOnlyList<CompletionItem> Order(IEnumerable<Candidate> candidates, string typed) =>
        [.. candidates
            .Select(candidate => (candidate, Match: NameMatch.Of(candidate.Item.Text, typed)))
            .Where(pair => pair.Match != NameMatch.Quality.None)
            .OrderBy(pair => pair.Match)
            .ThenBy(pair => pair.candidate.Rank)
            .ThenBy(pair => pair.candidate.Item.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pair => pair.candidate.Item.Text, StringComparer.Ordinal)
            .Select(pair => pair.candidate.Item)];
}
