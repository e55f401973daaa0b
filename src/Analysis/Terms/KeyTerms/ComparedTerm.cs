namespace Analysis.Terms.KeyTerms;

/// <summary>A word as a point between two groups of articles.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="TargetCount">Occurrences in the first group.</param>
/// <param name="ReferenceCount">Occurrences in the second.</param>
/// <param name="TargetPerMillion">The same per million words of the first group.</param>
/// <param name="ReferencePerMillion">The same per million words of the second.</param>
/// <param name="TargetRank">The place among the frequencies of the first group, from 0 (not used) to 1 (most frequent); equal frequencies share a place.</param>
/// <param name="ReferenceRank">The same in the second.</param>
/// <param name="Score">The signed log-likelihood: positive where the first group prefers the word.</param>
/// <param name="LogRatio">The binary logarithm of the ratio of both frequencies.</param>
/// <param name="Corrected">The probability corrected for the number of words that were compared.</param>
public sealed record ComparedTerm(
    string Term, int TargetCount, long ReferenceCount, double TargetPerMillion, double ReferencePerMillion, double TargetRank, double ReferenceRank,
    double Score, double LogRatio, double Corrected);
