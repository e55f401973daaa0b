namespace Analysis.Corpora;

/// <summary>A stretch of an article's text: what a count, a quote or a label came from.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where it begins in <see cref="Article.Text"/>, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record ArticleSpan(string Article, int Start, int Length);
