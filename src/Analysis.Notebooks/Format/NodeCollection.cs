using System.Collections.ObjectModel;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>A list of typed values that keeps the JSON array behind it in step.</summary>
internal class NodeCollection<T> : Collection<T>
{
    private readonly JsonArray _nodes;
    private readonly Func<T, JsonObject> _nodeOf;

    public NodeCollection(JsonArray nodes, Func<JsonObject, T> valueOf, Func<T, JsonObject> nodeOf)
        : base([.. nodes.Select(node => valueOf(node!.AsObject()))])
    {
        _nodes = nodes;
        _nodeOf = nodeOf;
    }

    protected override void InsertItem(int index, T item)
    {
        _nodes.Insert(index, Free(item));
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, T item)
    {
        _nodes[index] = Free(item);
        base.SetItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        _nodes.RemoveAt(index);
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        _nodes.Clear();
        base.ClearItems();
    }

    /// <summary>What is said when an item already stands in a list.</summary>
    protected virtual string TakenMessage(T item) =>
        "This output already belongs to a cell. Make another one for the second place.";

    private JsonObject Free(T item)
    {
        var node = _nodeOf(item);
        if (node.Parent is not null) throw new InvalidOperationException(TakenMessage(item));
        return node;
    }
}
