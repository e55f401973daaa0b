namespace Analysis.Corpora.Duplicates;

/// <summary>Brings equal hashes together: first into parts by their upper bits, then each part by itself, on all cores.</summary>
internal sealed class WordingSorter
{
    private const int Bits = 6;
    private const int Parts = 1 << Bits;

    // Of a sequence that one article repeats, these are enough.
    private const int MostOfArticle = 3;

    private readonly ulong[] _hashes;
    private readonly int[] _slots;
    private readonly int[] _bounds = new int[Parts + 1];

    public WordingSorter(ulong[][] hashes, int[] starts)
    {
        _hashes = new ulong[starts[^1]];
        _slots = new int[starts[^1]];
        foreach (var article in hashes)
        {
            foreach (var hash in article) _bounds[Part(hash) + 1]++;
        }

        for (var part = 0; part < Parts; part++) _bounds[part + 1] += _bounds[part];

        var next = _bounds[..Parts];
        for (var article = 0; article < hashes.Length; article++)
        {
            for (var i = 0; i < hashes[article].Length; i++)
            {
                var place = next[Part(hashes[article][i])]++;
                (_hashes[place], _slots[place]) = (hashes[article][i], starts[article] + i);
            }
        }
    }

    /// <summary>The slots of each hash that several articles have, part by part.</summary>
    /// <param name="owners">The article of each slot.</param>
    /// <param name="formulas">Which wording too many have.</param>
    /// <param name="onCores">How many cores work.</param>
    public WordingGroups[] Groups(int[] owners, Formulas formulas, ParallelOptions onCores)
    {
        var groups = new WordingGroups[Parts];
        Parallel.For(0, Parts, onCores, part =>
        {
            var (from, to) = (_bounds[part], _bounds[part + 1]);
            Array.Sort(_hashes, _slots, from, to - from);
            groups[part] = new([], []);
            for (int start = from, end; start < to; start = end)
            {
                end = start + 1;
                while (end < to && _hashes[end] == _hashes[start]) end++;
                if (end - start > 1) Add(_slots.AsSpan(start, end - start), owners, formulas, groups[part]);
            }
        });
        return groups;
    }

    private static void Add(Span<int> slots, int[] owners, Formulas formulas, WordingGroups groups)
    {
        slots.Sort();
        if (owners[slots[0]] == owners[slots[^1]]) return;
        if (formulas.Contains(slots, owners))
        {
            groups.Formulas.AddRange(slots);
            return;
        }

        var found = groups.Shared;
        var head = found.Count;
        found.Add(0);
        var (last, repeated) = (-1, 0);
        foreach (var slot in slots)
        {
            repeated = owners[slot] == last ? repeated + 1 : 0;
            last = owners[slot];
            if (repeated < MostOfArticle) found.Add(slot);
        }

        found[head] = found.Count - head - 1;
    }

    private static int Part(ulong hash) => (int)(hash >> (64 - Bits));
}
