namespace Analysis.Corpora.Cleaning;

/// <summary>A line of an article's headline or body, as far as it is kept.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Line">The line's number in the article's text, from 1.</param>
/// <param name="Text">The line as printed, without the white space around it.</param>
/// <param name="Start">Where it begins in <see cref="Corpora.Article.Text"/>, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record BodyLine(string Article, int Line, string Text, int Start, int Length);
