namespace Analysis.Terms.Dispersions;

/// <summary>How evenly a word is spread over the parts of a corpus; <see cref="Statistics.Dispersion"/> says what the measures are.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Range">The number of parts that use it.</param>
/// <param name="JuillandD">Juilland's D: 1 where it is spread evenly, 0 where one part has all.</param>
/// <param name="Dp">Deviation of proportions: 0 where it is spread evenly.</param>
/// <param name="DpNorm">The same as a share of its largest value.</param>
/// <param name="RosengrenS">Rosengren's S: 1 where it is spread evenly.</param>
/// <param name="KlDivergence">Divergence from all words, in bits: 0 where it is spread evenly.</param>
public sealed record TermDispersion(
    string Term, int Count, int Range, double JuillandD, double Dp, double DpNorm, double RosengrenS, double KlDivergence);
