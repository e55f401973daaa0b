using System.Text;
using Analysis.Text;
using AngleSharp.Dom;

namespace Analysis.Corpora.Pages;

/// <summary>A page's text as blocks, and the elements that hold them.</summary>
internal sealed class PageTree
{
    private readonly StringBuilder _text = new();
    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageNode> _nodes = [];
    private PageNode? _lineNode;
    private int _lineStart;
    private int _lineLinks;
    private bool _blankIsDue;

    private PageTree(IElement body)
    {
        Walk(body);
        Text = _text.ToString();
    }

    public string Text { get; }
    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>All elements that can hold text, in the order of the page; an element stands before those inside it.</summary>
    public IReadOnlyList<PageNode> Nodes => _nodes;

    /// <summary>The tree of a page's body.</summary>
    public static PageTree Of(IElement body) => new(body);

    /// <summary>A block's text.</summary>
    public ReadOnlySpan<char> TextOf(PageBlock block) => Text.AsSpan(block.Span.Start, block.Span.Length);

    // Without recursion: a page can nest deeper than the stack. By index: a node's next sibling is searched from the first.
    private void Walk(IElement body)
    {
        var open = new Stack<(PageNode Node, INodeList Children, int Next, PageNode Block, bool IsLink)>();
        Enter(body, null, null, false);
        while (open.Count > 0)
        {
            var (node, children, next, block, isLink) = open.Pop();
            if (next == children.Length)
            {
                if (node == block) EndLine(block);
                node.EndBlock = _blocks.Count;
                continue;
            }

            open.Push((node, children, next + 1, block, isLink));
            switch (children[next])
            {
                case IText text: Append(text.Data, node, isLink, block); break;
                case IElement element: Enter(element, node, block, isLink); break;
            }
        }

        void Enter(IElement element, PageNode? parent, PageNode? block, bool isInLink)
        {
            var node = new PageNode(element, parent);
            var isBlock = block is null || TagNames.IsBlock(node.Tag);
            if (isBlock && block is not null) EndLine(block);
            node.FirstBlock = _blocks.Count;
            _nodes.Add(node);
            var isLink = isInLink || (node.Tag == "a" && element.HasAttribute("href"));
            open.Push((node, element.ChildNodes, 0, isBlock ? node : block!, isLink));
        }
    }

    private void Append(string data, PageNode node, bool isLink, PageNode block)
    {
        var keepsLines = block.Tag == "pre";
        foreach (var unit in data)
        {
            if (char.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF' or '\u00AD')
            {
                if (keepsLines && unit == '\n') EndLine(block);
                else _blankIsDue |= unit is not ('\u200B' or '\uFEFF' or '\u00AD');
                continue;
            }

            if (_lineNode is null) StartLine(node);
            else if (_lineNode != node) _lineNode = PageNode.Common(_lineNode, node);
            if (_blankIsDue && _text.Length > _lineStart) _text.Append(' ');
            _blankIsDue = false;
            _text.Append(unit);
            if (isLink) _lineLinks++;
        }
    }

    private void StartLine(PageNode node)
    {
        if (_blocks.Count > 0) _text.Append('\n');
        _lineNode = node;
        _lineStart = _text.Length;
        _lineLinks = 0;
    }

    private void EndLine(PageNode block)
    {
        _blankIsDue = false;
        if (_lineNode is null) return;
        _blocks.Add(new(_blocks.Count, new TextSpan(_lineStart, _text.Length - _lineStart), _lineNode, block, _lineLinks));
        _lineNode = null;
    }
}
