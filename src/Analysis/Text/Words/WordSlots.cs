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
    private int _count;

    /// <summary>The ids of words of ASCII, as long as they are short and known.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="last">The last place in it that 16 units can be read from.</param>
    /// <param name="words">Where they stand.</param>
    /// <param name="foldsCase">Whether capital letters become small ones.</param>
    /// <param name="keys">The keys by id.</param>
    /// <param name="ids">Where the ids are written.</param>
    /// <returns>How many were written: the next word is another one, or there is none.</returns>
    // The hottest loop of all counting: it calls nothing, so that all it needs stays in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public int FindKnown(ref char text, int last, ReadOnlySpan<TextSpan> words, bool foldsCase, WordKey[] keys, ref int ids)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var known = ref Unsafe.As<WordKey, ulong>(ref MemoryMarshal.GetArrayDataReference(keys));
        ref var all = ref MemoryMarshal.GetReference(words);
        var mask = (uint)_slots.Length - 1;
        var (seedLow, seedHigh) = (_seedLow, _seedHigh);
        var caseBit = Vector128.Create(foldsCase ? (byte)0x20 : (byte)0);
        var count = words.Length;
        for (var i = 0; i < count; i++)
        {
            var word = Unsafe.Add(ref all, i);
            if (word.Length > WordKey.LongestAscii || word.Start > last) return i;
            var bytes = WordKey.Ascii(ref Unsafe.Add(ref text, word.Start), word.Length, caseBit);
            if (bytes.ExtractMostSignificantBits() != 0) return i;
            var (low, high) = (bytes.AsUInt64()[0], bytes.AsUInt64()[1]);
            for (var slot = WordKey.Spread(low ^ seedLow, high ^ seedHigh) & mask; ; slot = (slot + 1) & mask)
            {
                // Slots hold ids that have keys: neither index leaves its array.
                var held = Unsafe.Add(ref slots, slot);
                if (held == 0) return i;
                ref var other = ref Unsafe.Add(ref known, (nint)(held - 1) * 2);
                if (((other ^ low) | (Unsafe.Add(ref other, 1) ^ high)) != 0) continue;
                Unsafe.Add(ref ids, i) = held - 1;
                break;
            }
        }

        return count;
    }

    /// <summary>The id of a key, or -1; and the slot where it is or would be.</summary>
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
        // At most half full, so that a free slot is always near.
        if (++_count * 2 > _slots.Length) Grow(keys);
    }

    private uint Hash(WordKey key) => WordKey.Spread(key.Low ^ _seedLow, key.High ^ _seedHigh);

    private static ulong Seed()
    {
        Span<byte> random = stackalloc byte[8];
        RandomNumberGenerator.Fill(random);
        return MemoryMarshal.Read<ulong>(random) | 1;
    }

    private void Grow(WordKey[] keys)
    {
        var old = _slots;
        _slots = new int[checked(old.Length * 2)];
        var mask = _slots.Length - 1;
        foreach (var held in old)
        {
            if (held == 0) continue;
            var slot = (int)Hash(keys[held - 1]) & mask;
            while (_slots[slot] > 0) slot = (slot + 1) & mask;
            _slots[slot] = held;
        }
    }
}
