namespace Analysis.Terms.Collocations;

/// <summary>Words in a row that none of their parts explains.</summary>
/// <param name="Text">The words as they are counted, a blank between them.</param>
/// <param name="Count">Their occurrences.</param>
/// <param name="Lambda">Their interaction in the saturated log-linear model (Blaheta and Johnson 2001): above 0 where they are together more often than their
/// parts say.</param>
/// <param name="Z">The same in standard errors.</param>
/// <param name="Probability">The probability of a value at least as far from 0 where nothing is going on.</param>
/// <param name="Corrected">The same corrected for the number of phrases.</param>
public sealed record Phrase(string Text, int Count, double Lambda, double Z, double Probability, double Corrected);
