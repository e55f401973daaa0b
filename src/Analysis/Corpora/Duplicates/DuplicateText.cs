using Analysis.Text;

namespace Analysis.Corpora.Duplicates;

/// <summary>An article as the search for copies reads it, one at a time.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Text">Its whole text; spans count its UTF-16 units.</param>
/// <param name="Body">What is compared: the stretches of the text that were kept, ascending and apart, the headline not among them.</param>
/// <param name="Date">The day of publication, or null.</param>
/// <param name="Outlet">The outlet, or null.</param>
internal readonly record struct DuplicateText(
    string Id, string Text, IReadOnlyList<TextSpan> Body, DateOnly? Date = null, string? Outlet = null);
