using AngleSharp.Dom;

namespace Analysis.Corpora.Pages;

/// <summary>An element of a page and the stretch of the page's text that it holds.</summary>
internal sealed class PageNode
{
    public PageNode(IElement element, PageNode? parent)
    {
        Element = element;
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
        Tag = element.LocalName;
        Hints = NodeHints.Of(element);
        IsHidden = element.HasAttribute("hidden");
    }

    public IElement Element { get; }
    public PageNode? Parent { get; }
    public int Depth { get; }

    /// <summary>The element's name in lower case; <c>x-b</c> for bold text.</summary>
    public string Tag { get; }

    /// <summary>The words of its class and its other names.</summary>
    public NodeHints Hints { get; }

    /// <summary>True where it is not shown unless a script shows it.</summary>
    public bool IsHidden { get; }

    /// <summary>The first of the page's blocks that lies in it.</summary>
    public int FirstBlock { get; set; }

    /// <summary>The first block behind it.</summary>
    public int EndBlock { get; set; }

    /// <summary>The element and those around it, from the inside.</summary>
    public IEnumerable<PageNode> SelfAndAncestors()
    {
        for (var node = this; node is not null; node = node.Parent) yield return node;
    }

    /// <summary>The innermost element that holds both.</summary>
    public static PageNode Common(PageNode one, PageNode other)
    {
        while (one != other)
        {
            if (one.Depth >= other.Depth) one = one.Parent!;
            else other = other.Parent!;
        }

        return one;
    }
}
