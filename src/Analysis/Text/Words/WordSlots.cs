using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Analysis.Text.Words;

/// <summary>
/// An open-addressing table from keys to ids, four bytes a slot; the keys themselves lie together in the order of the ids, so that
/// those of frequent words share lines of the cache.
/// </summary>
internal sealed class WordSlots
{
    // Other ones in every process, so that nobody can write a text whose words all meet in one slot; ids do not depend on them.
    private static readonly ulong SeedLow = Seed();
    private static readonly ulong SeedHigh = Seed();

    private readonly ulong _seedLow = SeedLow;
    private readonly ulong _seedHigh = SeedHigh;
    private int[] _slots = new int[256];   // id + 1, or 0 where nobody is
    private int[] _ids = new int[128];
    private int _count;

    /// <summary>Looks words of ASCII up: all keys first, then all slots, so that the waits for memory overlap.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="last">The last place in it that 16 units can be read from.</param>
    /// <param name="words">Where they stand.</param>
    /// <param name="foldsCase">Whether capital letters become small ones.</param>
    /// <param name="keys">Where their keys are written.</param>
    /// <param name="held">Where it is written what their first slot holds, id + 1; 0 for words that are not short or not of ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void Look(ref char text, int last, ReadOnlySpan<TextSpan> words, bool foldsCase, ref WordKey keys, ref uint held)
    {
        ref var slots = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetArrayDataReference(_slots));
        var mask = (uint)_slots.Length - 1;
        var (seedLow, seedHigh) = (_seedLow, _seedHigh);
        var caseBit = Vector128.Create(foldsCase ? (byte)0x20 : (byte)0);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            Unsafe.Add(ref held, i) = uint.MaxValue;
            if (word.Length > WordKey.LongestAscii || word.Start > last) continue;
            var bytes = WordKey.Ascii(ref Unsafe.Add(ref text, word.Start), word.Length, caseBit);
            if (bytes.ExtractMostSignificantBits() != 0) continue;
            var (low, high) = (bytes.AsUInt64()[0], bytes.AsUInt64()[1]);
            Unsafe.Add(ref keys, i) = new(low, high);
            Unsafe.Add(ref held, i) = WordKey.Spread(low ^ seedLow, high ^ seedHigh) & mask;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var slot = Unsafe.Add(ref held, i);
            Unsafe.Add(ref held, i) = slot == uint.MaxValue ? 0 : Unsafe.Add(ref slots, slot);
        }
    }

    /// <summary>Takes what slots hold for the ids of keys, as long as it is.</summary>
    /// <returns>The first word that is another one, or the number of words.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int Take(ref WordKey keys, ref uint held, WordKey[] known, int from, Span<int> ids)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(known);
        for (var i = from; i < ids.Length; i++)
        {
            var id = (int)Unsafe.Add(ref held, i) - 1;
            // Slots hold ids that have keys: the index does not leave its array.
            if (id < 0) return i;
            ref var key = ref Unsafe.Add(ref keys, i);
            ref var other = ref Unsafe.Add(ref all, id);
            if (((key.Low ^ other.Low) | (key.High ^ other.High)) != 0) return i;
            ids[i] = id;
        }

        return ids.Length;
    }

    /// <summary>The id of a key, or -1; and the slot where it is or would be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(WordKey key, WordKey[] keys, out int slot)
    {
        var mask = _slots.Length - 1;
        for (slot = (int)Hash(key) & mask; ; slot = (slot + 1) & mask)
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
        for (slot = (int)Hash(key) & mask; ; slot = (slot + 1) & mask)
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

    private uint Hash(WordKey key) => WordKey.Spread(key.Low ^ _seedLow, key.High ^ _seedHigh);

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
            var slot = (int)Hash(keys[id]) & mask;
            while (_slots[slot] > 0) slot = (slot + 1) & mask;
            _slots[slot] = id + 1;
        }
    }
}
