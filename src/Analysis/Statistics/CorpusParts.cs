namespace Analysis.Statistics;

/// <summary>The sizes of a corpus's parts as far as dispersion needs them.</summary>
internal readonly struct CorpusParts
{
    public CorpusParts(ReadOnlySpan<int> sizes)
    {
        Smallest = long.MaxValue;
        foreach (var size in sizes)
        {
            if (size <= 0) continue;
            Count++;
            Words += size;
            Smallest = Math.Min(Smallest, size);
        }
    }

    /// <summary>The number of parts that have words.</summary>
    public int Count { get; }

    /// <summary>The words of all parts.</summary>
    public long Words { get; }

    /// <summary>The words of the smallest one.</summary>
    public long Smallest { get; }
}
