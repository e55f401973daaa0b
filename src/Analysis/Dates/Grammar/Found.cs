using Analysis.Dates.Meanings;

namespace Analysis.Dates.Grammar;

/// <summary>A date among the words of a text.</summary>
/// <param name="From">The first of its words.</param>
/// <param name="Next">The first word after it.</param>
/// <param name="End">Where it ends in the text, where that is behind its last word.</param>
internal readonly record struct Found(Meaning Meaning, int From, int Next, int End = 0);
