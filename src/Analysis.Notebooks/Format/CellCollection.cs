using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>The cells of a notebook: no two have the same id.</summary>
internal sealed class CellCollection : NodeCollection<NotebookCell>
{
    public CellCollection(JsonArray nodes) : base(nodes, json => new(json), cell => cell.Json)
    {
    }

    protected override void InsertItem(int index, NotebookCell item)
    {
        ClaimId(item, replaced: null);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, NotebookCell item)
    {
        ClaimId(item, replaced: this[index]);
        base.SetItem(index, item);
    }

    protected override string TakenMessage(NotebookCell item) =>
        $"Cell '{item.Id}' already belongs to a notebook. Add its Clone() instead.";

    private void ClaimId(NotebookCell cell, NotebookCell? replaced)
    {
        if (cell.Json.Parent is not null) return;
        var taken = this.Where(other => other != replaced).Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        if (cell.HasMadeUpId)
        {
            cell.MakeUpId(taken);
        }
        else if (taken.Contains(cell.Id))
        {
            throw new ArgumentException(
                $"The notebook already has a cell with the id '{cell.Id}'. Give this one another Id.", nameof(cell));
        }
    }
}
