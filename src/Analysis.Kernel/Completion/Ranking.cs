namespace Analysis.Kernel.Completion;

/// <summary>Chooses what fits the typed text and puts the likeliest first.</summary>
internal static class Ranking
{
    /// <summary>The items that fit, in order; each text once.</summary>
    /// <param name="candidates">All that can stand at the place.</param>
    /// <param name="typed">What stands of the word before the cursor.</param>
    public static IReadOnlyList<CompletionItem> Order(IEnumerable<Candidate> candidates, string typed) =>
        [.. candidates
            .Select(candidate => (Candidate: candidate, Match: NameMatch.Of(candidate.Name, typed)))
            .Where(pair => pair.Match != NameMatchQuality.None)
            .OrderBy(pair => pair.Match)
            .ThenBy(pair => pair.Candidate.Rank)
            .ThenBy(pair => pair.Candidate.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pair => pair.Candidate.Text, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .DistinctBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Select(candidate => new CompletionItem(candidate.Text, candidate.Kind, candidate.Signature()))];
}
