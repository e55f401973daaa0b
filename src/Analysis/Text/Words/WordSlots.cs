using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Analysis.Text.Words;

/// <summary>
/// An open-addressing table from keys to ids, four bytes a slot; the keys themselves lie together in the order of the ids, so that
/// those of frequent words share lines of the cache.
/// </summary>
internal sealed class WordSlots
{
    // Other ones in every process, so that nobody can write a text whose words all meet in one slot; ids do not depend on them.
    private static readonly WordKey Random = new(Seed(), Seed());

    private int[] _slots = new int[256];
    private int[] _ids = new int[128];
    private int _count;

    /// <summary>The slots: id + 1, or 0 where nobody is.</summary>
    public ref uint Slots => ref Unsafe.As<int, uint>(ref MemoryMarshal.GetArrayDataReference(_slots));

    /// <summary>The slot where a key is, or the first of those where it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint FirstSlot(WordKey key) => key.Hash(Seeds) & Mask;

    /// <summary>What a hash becomes a slot with.</summary>
    public uint Mask => (uint)_slots.Length - 1;

    /// <summary>What keys are mixed with.</summary>
    public WordKey Seeds { get; } = Random;

    /// <summary>The id of a key, or -1; and the slot where it is or would be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(WordKey key, WordKey[] keys, out int slot)
    {
        var mask = _slots.Length - 1;
        for (slot = (int)key.Hash(Seeds) & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot] - 1;
            if (id < 0 || keys[id] == key) return id;
        }
    }

    /// <summary>The same for keys that different words may share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(WordKey key, WordKey[] keys, ReadOnlySpan<char> word, Vocabulary vocabulary, out int slot)
    {
        var mask = _slots.Length - 1;
        for (slot = (int)key.Hash(Seeds) & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot] - 1;
            if (id < 0 || (keys[id] == key && vocabulary.Word(id).SequenceEqual(word))) return id;
        }
    }

    /// <summary>Puts an id into the slot that was found free.</summary>
    public void Add(int id, int slot, WordKey[] keys)
    {
        _slots[slot] = id + 1;
        if (_count == _ids.Length) Array.Resize(ref _ids, _count * 2);
        _ids[_count++] = id;
        // At most half full, so that a free slot is always near.
        if (_count * 2 > _slots.Length) Grow(keys);
    }

    private static ulong Seed()
    {
        Span<byte> random = stackalloc byte[8];
        RandomNumberGenerator.Fill(random);
        return MemoryMarshal.Read<ulong>(random) | 1;
    }

    // In the order of first occurrence: what is frequent came early, and so stands in its first slot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow(WordKey[] keys)
    {
        _slots = new int[checked(_slots.Length * 4)];
        var mask = _slots.Length - 1;
        foreach (var id in _ids.AsSpan(0, _count))
        {
            var slot = (int)keys[id].Hash(Seeds) & mask;
            while (_slots[slot] > 0) slot = (slot + 1) & mask;
            _slots[slot] = id + 1;
        }
    }
}
