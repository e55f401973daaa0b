using Analysis.Text;

namespace Analysis.Corpora.Pages;

/// <summary>A line of a page's text.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Node">The innermost element that holds all of it.</param>
/// <param name="Block">The innermost element that holds it and stands on lines of its own.</param>
/// <param name="LinkLength">How many of its units stand in links.</param>
internal sealed record PageBlock(int Index, TextSpan Span, PageNode Node, PageNode Block, int LinkLength)
{
    /// <summary>The part of the line that is no link, from 0 to 1.</summary>
    public double PlainShare => 1 - ((double)LinkLength / Math.Max(1, Span.Length));
}
