using System.Collections.Frozen;
using System.Text;

namespace Analysis.Corpora.Pages;

/// <summary>The tags that stand open in a page's source, so that every one is closed in its turn and none lies too deep.</summary>
/// <param name="to">Where tags are written.</param>
/// <param name="deepest">How many can be open at once.</param>
internal sealed class OpenTags(StringBuilder to, int deepest)
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track",
        "wbr");

    // Mostly left open, since the next of their kind ends them; they nest only through lists and tables, which are counted.
    private static readonly FrozenSet<string> ClosesItself = FrozenSet.Create(StringComparer.Ordinal,
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "option", "optgroup", "html", "head", "body");

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>True where tags were dropped because they lay too deep.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Begins a tag, its attributes and its end still to come; false where it lies too deep, and a blank stands for it.</summary>
    public bool Open(string name)
    {
        var isCounted = !Void.Contains(name) && !ClosesItself.Contains(name);
        var isTooDeep = isCounted && _open.Count >= deepest;
        IsTooDeep |= isTooDeep;
        if (isTooDeep) to.Append(' ');
        else to.Append('<').Append(name);
        if (!isCounted) return true;

        _open.Add(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return !isTooDeep;
    }

    /// <summary>Closes the innermost tag of a name and all that stand open inside it; one that was never opened is dropped.</summary>
    public void Close(string name)
    {
        if (name == "br") to.Append("<br>");
        else if (ClosesItself.Contains(name)) to.Append("</").Append(name).Append('>');
        if (_counts.GetValueOrDefault(name) == 0) return;

        // What is open inside it ends with it.
        string last;
        do
        {
            last = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _counts[last]--;
            if (_open.Count < deepest) to.Append("</").Append(last).Append('>');
        }
        while (last != name);
    }
}
