using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Analysis.Text.Words;

namespace Analysis.Text;

/// <summary>
/// Words and their numbers. A word's id is its place in the order of first occurrence, from 0. The words lie one after the other
/// in one array; tables of short keys lead from a word to its id: of ASCII, of another alphabet, of several, and of long words.
/// </summary>
public sealed class Vocabulary
{
    private readonly WordSlots _ascii = new();
    private readonly WordSlots _paged = new();
    private readonly WordSlots _wide = new();
    private readonly WordSlots _long = new();
    private readonly WordBatch _batch = new();
    private WordKey[] _keys = new WordKey[512];
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
    public int Find(ReadOnlySpan<char> word) => Find(word, out _, out _, out _);

    internal int GetOrAdd(ReadOnlySpan<char> word)
    {
        var id = Find(word, out var slots, out var key, out var slot);
        return id >= 0 ? id : Add(word, slots, key, slot);
    }

    /// <summary>The ids of plain words.</summary>
    /// <param name="reader">What read them.</param>
    /// <param name="words">Where they stand in its text; no more than it reads at once.</param>
    /// <param name="ids">Where their ids are written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void GetOrAdd(ref WordReader reader, ReadOnlySpan<TextSpan> words, Span<int> ids)
    {
        _batch.Look(ref reader, words, _ascii, _paged);
        for (var i = 0; ; i++)
        {
            i = _batch.Take(_keys, i, ids);
            if (i == ids.Length) break;
            ids[i] = _batch.TryKey(i, out var key, out var isPaged)
                ? GetOrAdd(key, isPaged ? _paged : _ascii, ref reader, words[i])
                : GetOrAdd(reader.PlainKey(words[i]));
        }
    }

    private int GetOrAdd(WordKey key, WordSlots slots, ref WordReader reader, TextSpan word)
    {
        var id = slots.Find(key, _keys, out var slot);
        return id >= 0 ? id : Add(reader.PlainKey(word), slots, key, slot);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ReadOnlySpan<char> word, out WordSlots slots, out WordKey key, out int slot)
    {
        if (word.Length <= WordKey.LongestAscii && (word.IsEmpty || word[^1] != '\0'))
        {
            slots = Short(word, out key);
            if (slots != _long) return slots.Find(key, _keys, out slot);
        }

        (slots, key) = (_long, WordKey.Long(word));
        return slots.Find(key, _keys, word, this, out slot);
    }

    /// <summary>The table that a short word belongs into, and its key there; that of long words where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordSlots Short(ReadOnlySpan<char> word, out WordKey key)
    {
        if (WordKey.TryAscii(word, out key)) return _ascii;
        ref var first = ref MemoryMarshal.GetReference(word);
        if (word.Length <= WordKey.LongestPaged && WordKey.TryPaged(ref first, word.Length, WordFolding.None, out key)) return _paged;
        if (word.Length > WordKey.LongestWide) return _long;
        key = WordKey.Wide(word);
        return _wide;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int Add(ReadOnlySpan<char> word, WordSlots slots, WordKey key, int slot)
    {
        var id = Count;
        if (id == _ends.Length) Grow();
        var start = id == 0 ? 0 : _ends[id - 1];
        var end = checked(start + word.Length);
        if (end > _characters.Length)
            Array.Resize(ref _characters, Math.Max(end, (int)Math.Min(Array.MaxLength, _characters.Length * 2L)));
        word.CopyTo(_characters.AsSpan(start));
        _ends[id] = end;
        _keys[id] = key;
        Count++;
        slots.Add(id, slot, _keys);
        return id;
    }

    private void Grow()
    {
        var length = (int)Math.Min(Array.MaxLength, _ends.Length * 2L);
        Array.Resize(ref _keys, length);
        Array.Resize(ref _ends, length);
    }
}
