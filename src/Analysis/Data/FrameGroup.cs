namespace Analysis.Data;

/// <summary>One group of a <see cref="GroupedFrame"/>.</summary>
public sealed class FrameGroup
{
    private readonly GroupedFrame _groups;
    private readonly int _index;

    internal FrameGroup(GroupedFrame groups, int index)
    {
        _groups = groups;
        _index = index;
    }

    /// <summary>The value that its rows share in the (first) column grouped by, or null.</summary>
    public object? Key => _groups.KeyOf(_index);

    /// <summary>How many rows it has, at least one.</summary>
    public int Count => _groups.RowsOf(_index).Length;

    /// <summary>The value that its rows share in one of the columns grouped by, or null.</summary>
    /// <exception cref="KeyNotFoundException">The frame is not grouped by it; the message lists the columns that it is grouped
    /// by.</exception>
    public object? this[string column] => _groups.KeyOf(_index, column);

    /// <summary>Its rows as a frame, in their order.</summary>
    public DataFrame ToFrame() => _groups.Frame.TakeRows(_groups.RowsOf(_index));
}
