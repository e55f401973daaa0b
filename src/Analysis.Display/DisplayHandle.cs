namespace Analysis.Display;

/// <summary>Something that was displayed, and can be displayed anew in the same place.</summary>
public sealed class DisplayHandle
{
    private readonly ICellOutput _output;

    internal DisplayHandle(ICellOutput output, string id)
    {
        _output = output;
        Id = id;
    }

    /// <summary>The name under which it was displayed.</summary>
    public string Id { get; }

    /// <summary>Shows another value where the first one stands, also from a later cell.</summary>
    public void Update(object? value)
    {
        // Clients that run a notebook cell by cell hear what the running cell says: nbclient passes over the rest.
        var output = CellContext.Current?.Output ?? _output;
        output.Update(output.Format(value), Id);
    }
}
