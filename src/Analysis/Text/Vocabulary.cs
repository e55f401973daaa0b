using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>
/// Words and their numbers. A word's id is its place in the order of first occurrence, from 0. The words lie one after the other
/// in one array, and an open-addressing table leads from a word to its id.
/// </summary>
public sealed class Vocabulary
{
    private int[] _slots = new int[1024];   // id + 1, or 0 where nobody is
    private int[] _hashes = new int[512];
    private int[] _ends = new int[512];
    private char[] _characters = new char[4096];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>A word, as a new string.</summary>
    /// <param name="id">From 0 to <see cref="Count"/> - 1.</param>
    public string this[int id] => new(Word(id));

    /// <summary>A word without a string.</summary>
    /// <param name="id">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No word has this id.</exception>
    public ReadOnlySpan<char> Word(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Count);
        var start = id == 0 ? 0 : _ends[id - 1];
        return _characters.AsSpan(start, _ends[id] - start);
    }

    /// <summary>
    /// A word's id, or -1 where the vocabulary does not have it. The word stands as it is counted: folded, not as printed.
    /// </summary>
    public int Find(ReadOnlySpan<char> word) => _slots[SlotOf(word, string.GetHashCode(word))] - 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int GetOrAdd(ReadOnlySpan<char> word)
    {
        // The hash is another in every process, against texts made to collide; ids do not depend on it.
        var hash = string.GetHashCode(word);
        var slot = SlotOf(word, hash);
        if (_slots[slot] > 0) return _slots[slot] - 1;

        var id = Count;
        if (id == _ends.Length) Grow();
        var start = id == 0 ? 0 : _ends[id - 1];
        var end = checked(start + word.Length);
        if (end > _characters.Length)
            Array.Resize(ref _characters, Math.Max(end, (int)Math.Min(Array.MaxLength, _characters.Length * 2L)));
        word.CopyTo(_characters.AsSpan(start));
        _ends[id] = end;
        _hashes[id] = hash;
        Count++;
        _slots[SlotOf(word, hash)] = id + 1;
        return id;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ReadOnlySpan<char> word, int hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot] - 1;
            if (id < 0 || (_hashes[id] == hash && Word(id).SequenceEqual(word))) return slot;
        }
    }

    // The table is at most half full, so that a free slot is always near.
    private void Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        Array.Resize(ref _ends, _ends.Length * 2);
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var id = 0; id < Count; id++)
        {
            var slot = _hashes[id] & mask;
            while (_slots[slot] > 0) slot = (slot + 1) & mask;
            _slots[slot] = id + 1;
        }
    }
}
