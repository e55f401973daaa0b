namespace Analysis.Corpora.Cleaning;

/// <summary>A line, or a part of one, that is neither headline nor body.</summary>
/// <param name="Start">Where it begins in the article's text, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units; without the line end and the white space around it.</param>
/// <param name="Line">The line's number from 1; lines end at LF or CRLF.</param>
/// <param name="Rule">The rule that removed it, in a few words; one string for each rule, shared by all spans.</param>
/// <param name="Score">How sure the rule is, from 0 to 1.</param>
internal readonly record struct RemovedSpan(int Start, int Length, int Line, string Rule, float Score);
