namespace Analysis.Terms.Trends;

/// <summary>Whether a word becomes more or less frequent.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Count">Its occurrences in dated articles.</param>
/// <param name="Articles">The number of dated articles that use it.</param>
/// <param name="PercentPerPeriod">The change of its frequency from one period to the next, in percent.</param>
/// <param name="Z">The trend in standard errors, negative where it falls.</param>
/// <param name="Probability">The probability of a trend at least as steep where there is none.</param>
/// <param name="Corrected">The same corrected for the number of words.</param>
/// <param name="Overdispersion">How much more its counts vary than chance alone lets them, at least 1.</param>
public sealed record TermTrend(
    string Term, int Count, int Articles, double PercentPerPeriod, double Z, double Probability, double Corrected, double Overdispersion);
