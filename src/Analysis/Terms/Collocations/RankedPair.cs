namespace Analysis.Terms.Collocations;

/// <summary>A pair with its probability.</summary>
internal readonly record struct RankedPair(PairCount Pair, double Probability, double Corrected);
