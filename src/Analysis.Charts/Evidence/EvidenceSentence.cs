namespace Analysis.Charts;

/// <summary>A sentence of an article that a mark stands on.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where the word, name or quote begins in the article's text, in UTF-16 units from 0.</param>
/// <param name="Length">How long that is, in UTF-16 units.</param>
/// <param name="Before">The sentence before it.</param>
/// <param name="Match">It, as printed.</param>
/// <param name="After">The sentence behind it.</param>
/// <param name="From">Outlet and date of the article, as far as they are known.</param>
public sealed record EvidenceSentence(
    string Article, int Start, int Length, string Before, string Match, string After, string From)
{
    /// <summary>The whole sentence; long ones are cut at both ends.</summary>
    public string Text => Before + Match + After;
}
