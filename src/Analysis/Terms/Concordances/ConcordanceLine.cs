using Analysis.Corpora;

namespace Analysis.Terms.Concordances;

/// <summary>A match with what stands around it. Line ends and other white space are shown as one blank.</summary>
/// <param name="Left">What stands before it.</param>
/// <param name="Match">The match as printed.</param>
/// <param name="Right">What stands behind it.</param>
/// <param name="Article">The id of its article.</param>
/// <param name="Outlet">The article's outlet, or null.</param>
/// <param name="Date">The article's date, or null.</param>
/// <param name="Start">Where the match begins in <see cref="Article.Text"/>, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record ConcordanceLine(
    string Left, string Match, string Right, string Article, string? Outlet, DateOnly? Date, int Start, int Length);
