using Analysis.Statistics;

namespace Analysis.Terms.Collocations;

/// <summary>
/// The pairs of words in a window and the margins of the same window. With an order a pair is one event of its first and second word. Without one it is two: each
/// word has the other beside it, so that both margins are the same and a table of two words is that of a term and what stands around it.
/// </summary>
internal sealed class PairCounts
{
    private readonly bool _ordered;

    public PairCounts(bool ordered, PairCount[] pairs, long[] firsts, long[] seconds, long events)
    {
        _ordered = ordered;
        Pairs = pairs;
        Firsts = firsts;
        Seconds = seconds;
        Events = events;
    }

    /// <summary>The pairs by their first word's id, then their second's.</summary>
    public PairCount[] Pairs { get; }

    /// <summary>By word id, the events that it is the first of.</summary>
    public long[] Firsts { get; }

    /// <summary>By word id, the events that it is the second of.</summary>
    public long[] Seconds { get; }

    /// <summary>All events.</summary>
    public long Events { get; }

    public ContingencyTable Table(in PairCount pair)
    {
        long both = !_ordered && pair.First == pair.Second ? 2L * pair.Count : pair.Count;
        long first = Firsts[pair.First], second = Seconds[pair.Second];
        return new(both, first - both, second - both, Events - first - second + both);
    }
}
