namespace Analysis.Text.Words;

/// <summary>Ids that are being added.</summary>
internal sealed class IdBuffer
{
    private int[] _ids = new int[1024];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them, until more are added.</summary>
    public Span<int> Ids => _ids.AsSpan(0, Count);

    /// <summary>Adds one.</summary>
    public void Add(int id) => Reserve(1)[0] = id;

    /// <summary>Adds several, whose values are written into what is returned.</summary>
    public Span<int> Reserve(int count)
    {
        if (Count + count > _ids.Length) Grow(Math.Max(Count + count, _ids.Length * 2));
        Count += count;
        return _ids.AsSpan(Count - count, count);
    }

    /// <summary>Makes room for so many in all, which are not added.</summary>
    public void Expect(int count)
    {
        if (count > _ids.Length) Grow(count);
    }

    /// <summary>How many there can be before they have to be moved.</summary>
    public int Capacity => _ids.Length;

    /// <summary>A copy that takes no more memory than it needs.</summary>
    public int[] ToArray() => Ids.ToArray();

    /// <summary>Them with some room behind them, for who adds no more: a copy only where there is more room than that.</summary>
    public int[] Release(int room) => Capacity - Count <= room ? _ids : ToArray();

    /// <summary>Forgets them and keeps the memory.</summary>
    public void Clear() => Count = 0;

    private void Grow(int length)
    {
        var ids = GC.AllocateUninitializedArray<int>(length);
        Ids.CopyTo(ids);
        _ids = ids;
    }
}
