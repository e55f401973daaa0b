namespace Analysis.Kernel.Completion;

/// <summary>Something that may be offered, before the typed text has chosen.</summary>
/// <param name="Item">What the client gets.</param>
/// <param name="Rank">The smaller, the likelier among those that fit the typed text equally well.</param>
internal sealed record Candidate(CompletionItem Item, CandidateRank Rank);
