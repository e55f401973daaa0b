namespace Analysis.Corpora.Cleaning;

/// <summary>A line, or a part of one, that was taken out of an article, and why.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Line">The line's number in the article's text, from 1; lines end at LF or CRLF.</param>
/// <param name="Text">What was removed, as printed.</param>
/// <param name="Rule">The rule that removed it, in a few words.</param>
/// <param name="Score">How sure the rule is, from 0 to 1.</param>
/// <param name="Start">Where it begins in <see cref="Corpora.Article.Text"/>, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record RemovedLine(string Article, int Line, string Text, string Rule, double Score, int Start, int Length);
