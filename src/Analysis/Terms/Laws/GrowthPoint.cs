namespace Analysis.Terms.Laws;

/// <summary>How many different words the beginning of a corpus has.</summary>
/// <param name="Words">The number of its words.</param>
/// <param name="Types">The number of different ones among them.</param>
/// <param name="Expected">What the fitted law lets expect.</param>
public sealed record GrowthPoint(long Words, long Types, double Expected);
