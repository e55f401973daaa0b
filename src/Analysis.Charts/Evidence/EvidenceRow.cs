namespace Analysis.Charts;

/// <summary>A sentence behind a mark of a figure.</summary>
/// <param name="Mark">What the mark is.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where the word, name or quote begins in the article's text, in UTF-16 units from 0.</param>
/// <param name="Length">How long that is, in UTF-16 units.</param>
/// <param name="Sentence">The sentence around it; long ones are cut.</param>
public sealed record EvidenceRow(string Mark, string Article, int Start, int Length, string Sentence);
