namespace Analysis.Corpora.Pages;

/// <summary>Finds the blocks inside elements that are there for something else than the article: by tag, by name, by what stands beside
/// them.</summary>
internal static class PageFurniture
{
    // An element with so much of a page's running text is the article, whatever its name.
    private const double ShareThatExempts = 0.4;
    private const double ShareThatExemptsComments = 0.8;
    private const double ShareThatUnfolds = 0.3;
    private const int MostBlocksOfACaption = 3;
    private const int LongestCaption = 300;
    private const double PlainShareOfAText = 0.8;

    /// <summary>For each block, whether it is furniture.</summary>
    public static bool[] Find(PageTree tree, IReadOnlyList<BlockKind> kinds)
    {
        var text = new double[tree.Blocks.Count + 1];
        foreach (var block in tree.Blocks)
            text[block.Index + 1] = text[block.Index] + (kinds[block.Index] == BlockKind.Text ? block.Span.Length * block.PlainShare : 0);

        var isUnfolded = IsUnfolded(tree, text);
        var marks = new int[tree.Blocks.Count + 1];
        foreach (var node in tree.Nodes)
        {
            if (node.Tag is "img" or "picture" or "source" && CaptionOf(node, tree, Share) is { } caption) Mark(caption);
            var isFurniture = IsFurniture(node) || (node.IsHidden && !(isUnfolded && IsHiddenBody(node)));
            if (node.FirstBlock == node.EndBlock || !isFurniture) continue;
            if (Share(node) <= (node.Hints.IsComment ? ShareThatExemptsComments : ShareThatExempts)) Mark(node);
        }

        MarkPromptedLists(tree, kinds, Mark);
        var depth = 0;
        return [.. marks.Take(tree.Blocks.Count).Select(mark => (depth += mark) > 0)];

        double Share(PageNode node) => (text[node.EndBlock] - text[node.FirstBlock]) / Math.Max(1, text[^1]);

        void Mark(PageNode node)
        {
            marks[node.FirstBlock]++;
            marks[node.EndBlock]--;
        }
    }

    private static bool IsFurniture(PageNode node) =>
        node.Tag is not ("body" or "main" or "article" or "html")
        && (node.Tag is "nav" or "footer" or "aside" or "figure" or "figcaption" or "button" or "form" or "dialog" or "address" or "label" or "time" or "menu"
            || node.Hints.IsFurniture || node.Hints.IsCaption || node.Hints.IsComment);

    private static bool IsHiddenBody(PageNode node) =>
        node.IsHidden && node.Parent is { } parent && parent.SelfAndAncestors().Any(around => around.Hints.IsBody);

    // Some pages unfold most of an article by script; what others hide inside it is a prompt or a player.
    private static bool IsUnfolded(PageTree tree, double[] text)
    {
        double hidden = 0;
        var end = 0;
        foreach (var node in tree.Nodes)
        {
            if (node.FirstBlock < end || !IsHiddenBody(node)) continue;
            hidden += text[node.EndBlock] - text[node.FirstBlock];
            end = node.EndBlock;
        }

        return hidden > ShareThatUnfolds * text[^1];
    }

    /// <summary>The element that a picture shares with a few short lines only.</summary>
    private static PageNode? CaptionOf(PageNode picture, PageTree tree, Func<PageNode, double> share)
    {
        PageNode? caption = null;
        for (var node = picture.Parent; node is not null; node = node.Parent)
        {
            var count = node.EndBlock - node.FirstBlock;
            if (count == 0) continue;
            if (count > MostBlocksOfACaption || node.Tag is "p" or "li" or "td" or "body" or "article" or "main") break;
            if (tree.Blocks[node.EndBlock - 1].Span.End - tree.Blocks[node.FirstBlock].Span.Start > LongestCaption) break;
            if (share(node) > ShareThatExempts) break;
            caption = node;
        }

        return caption;
    }

    // 'Read more:' and a list of links below it.
    private static void MarkPromptedLists(PageTree tree, IReadOnlyList<BlockKind> kinds, Action<PageNode> mark)
    {
        for (var i = 0; i + 1 < tree.Blocks.Count; i++)
        {
            if (kinds[i] != BlockKind.Prompt) continue;
            var list = tree.Blocks[i + 1].Block.SelfAndAncestors().Take(4).FirstOrDefault(node => node.Tag is "ul" or "ol" && node.FirstBlock == i + 1);
            if (list is null) continue;
            var plain = 0.0;
            for (var item = list.FirstBlock; item < list.EndBlock; item++) plain += tree.Blocks[item].PlainShare;
            if (plain < PlainShareOfAText * (list.EndBlock - list.FirstBlock)) mark(list);
        }
    }
}
