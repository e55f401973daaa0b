namespace Analysis.Corpora.Pages;

/// <summary>
/// Finds the lines of an article's body. Every line of a page gets a weight: running text counts for it, links, labels and furniture
/// against it. The element with the largest sum is the article's; what is none of its text inside it is left out.
/// </summary>
internal sealed class BodyFinder
{
    // The weights of a line's units against those of running text, set by judgement and checked on pages.
    private const double WeightOfShort = -0.25;
    private const double WeightOfLink = -0.4;
    private const double WeightOfFurniture = -0.2;

    // A list of links inside what its makers call the article's body is mostly part of it.
    private const double ShareInBody = 0.3;

    // Where nearly all text stands in paragraphs, other text is a caption or a prompt.
    private const double ShareOfParagraphs = 0.8;
    private const int LongestLead = 400;
    private const int FewestWordsOfALead = 7;
    private const int MostBlocksBeforeTheLead = 40;

    private readonly PageTree _tree;
    private readonly BlockKind[] _kinds;
    private readonly bool[] _isFurniture;

    private BodyFinder(PageTree tree)
    {
        _tree = tree;
        _kinds = [.. tree.Blocks.Select(block => BlockKinds.Of(block, tree.TextOf(block)))];
        _isFurniture = PageFurniture.Find(tree, _kinds);
    }

    /// <summary>The blocks of the body, in their order.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="headline">The number of the block that holds the headline; null where none does.</param>
    public static IReadOnlyList<PageBlock> Find(PageTree tree, int? headline)
    {
        if (tree.Blocks.Count == 0) return [];
        var finder = new BodyFinder(tree);
        return finder.Container() is { } container ? finder.Prune(container, headline) : [];
    }

    private PageNode? Container()
    {
        var weights = new double[_tree.Blocks.Count + 1];
        foreach (var block in _tree.Blocks) weights[block.Index + 1] = weights[block.Index] + Weight(block);
        PageNode? best = null;
        var most = 0.0;
        foreach (var node in _tree.Nodes)
        {
            var weight = weights[node.EndBlock] - weights[node.FirstBlock];
            // The innermost of equals: its text is the same, and nothing that is empty stands around it.
            if (weight < most || weight <= 0) continue;
            most = weight;
            best = node;
        }

        return best;
    }

    private double Weight(PageBlock block)
    {
        var length = block.Span.Length;
        if (_isFurniture[block.Index]) return WeightOfFurniture * length;
        return _kinds[block.Index] switch
        {
            BlockKind.Text => length * block.PlainShare,
            BlockKind.Heading => 0,
            BlockKind.Short => WeightOfShort * length * (IsInBody(block) ? ShareInBody : 1),
            _ => WeightOfLink * length * (IsInBody(block) ? ShareInBody : 1),
        };
    }

    private static bool IsInBody(PageBlock block) => block.Node.SelfAndAncestors().Any(node => node.Hints.IsBody && node.Tag is not ("body" or "main"));

    private List<PageBlock> Prune(PageNode container, int? headline)
    {
        var needsParagraph = ParagraphShare(container) >= ShareOfParagraphs;
        var kept = new List<PageBlock>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = Math.Max(container.FirstBlock, (headline ?? -1) + 1);
        if (first >= container.EndBlock) first = container.FirstBlock;
        for (var i = first; i < container.EndBlock; i++)
        {
            var block = _tree.Blocks[i];
            if (_isFurniture[i] || block.Block.Tag == "h1" && kept.Count == 0) continue;
            var isKept = _kinds[i] switch
            {
                BlockKind.Text => !needsParagraph || IsParagraph(block) || kept.Count == 0,
                BlockKind.Heading => IsFollowedByText(i, container.EndBlock),
                BlockKind.Short => block.Block.Tag is "p" or "li" && kept.Count > 0,
                _ => false,
            };
            // What a page prints twice is a pulled quote or the same text for another screen.
            if (isKept && (_kinds[i] != BlockKind.Text || seen.Add(_tree.TextOf(block).ToString()))) kept.Add(block);
        }

        while (kept.Count > 0 && _kinds[kept[^1].Index] is BlockKind.Heading) kept.RemoveAt(kept.Count - 1);
        if (headline is { } number && kept.Count > 0 && Lead(number, kept[0].Index) is { } lead) kept.Insert(0, lead);
        return kept;
    }

    private double ParagraphShare(PageNode container)
    {
        var all = 0;
        var inParagraphs = 0;
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            if (_isFurniture[i] || _kinds[i] != BlockKind.Text) continue;
            all += _tree.Blocks[i].Span.Length;
            if (IsParagraph(_tree.Blocks[i])) inParagraphs += _tree.Blocks[i].Span.Length;
        }

        return all == 0 ? 0 : (double)inParagraphs / all;
    }

    private static bool IsParagraph(PageBlock block)
    {
        for (var node = block.Block; node is not null && node.Depth + 3 > block.Block.Depth; node = node.Parent)
            if (node.Tag is "p" or "li" or "blockquote" or "td" or "th" or "dd" or "dt" or "pre" or "br") return true;
        return false;
    }

    /// <summary>The sentence below the headline that sums the article up.</summary>
    private PageBlock? Lead(int headline, int end)
    {
        end = Math.Min(end, headline + MostBlocksBeforeTheLead);
        for (var i = headline + 1; i < end; i++)
        {
            var block = _tree.Blocks[i];
            if (_kinds[i] is BlockKind.Link or BlockKind.Prompt || block.Block.Tag == "h1" || block.Span.Length > LongestLead) continue;
            var around = block.Node.SelfAndAncestors().Take(3).ToArray();
            var isMarked = !block.Node.Hints.IsFurniture && around.Any(node => node.Hints.IsLead)
                && !around.Any(node => node.Hints.IsCaption || node.Tag is "figcaption" or "aside" or "nav" or "button");
            var isHeading = !_isFurniture[i] && around.Any(node => node.Tag is "h2");
            if ((isMarked || isHeading) && BlockKinds.Words(_tree.TextOf(block)) >= FewestWordsOfALead) return block;
        }

        return null;
    }

    private bool IsFollowedByText(int heading, int end)
    {
        var isNext = true;
        for (var i = heading + 1; i < end; i++)
        {
            if (_isFurniture[i]) continue;
            // Right above links a heading is theirs; further up it is the text's, and the links are an insertion.
            if (isNext && _kinds[i] is BlockKind.Link or BlockKind.Prompt) return false;
            if (_kinds[i] is BlockKind.Text or BlockKind.Short) return true;
            isNext = false;
        }

        return false;
    }
}
