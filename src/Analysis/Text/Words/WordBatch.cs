using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Text.Words;

/// <summary>
/// Several plain words that are looked up together: all keys first, then all slots, so that the waits for memory overlap.
/// </summary>
internal sealed class WordBatch
{
    // Marks a slot of the table of other alphabets.
    private const uint Paged = 1U << 31;

    private readonly WordKey[] _keys = new WordKey[WordReader.MostAhead];
    private readonly uint[] _held = new uint[WordReader.MostAhead];
    private readonly char[] _padded = new char[WordKey.LongestAscii];

    // Of a word without a key: no word has this one.
    private static WordKey NoKey => new(0, ulong.MaxValue);

    /// <summary>Finds the words' keys and what their first slots hold.</summary>
    /// <param name="reader">What read them.</param>
    /// <param name="words">Where they stand in its text; no more than it reads at once.</param>
    /// <param name="ascii">The table of short words of ASCII.</param>
    /// <param name="paged">The table of short words of another alphabet.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Look(ref WordReader reader, ReadOnlySpan<TextSpan> words, WordSlots ascii, WordSlots paged)
    {
        var text = reader.Text;
        var tokenizer = reader.Tokenizer;
        var caseBit = Vector128.Create(tokenizer.Options.FoldCase ? (byte)0x20 : (byte)0);
        for (var i = 0; i < words.Length;)
        {
            i = LookAscii(ref MemoryMarshal.GetReference(text), text.Length - WordKey.LongestAscii, words, i, caseBit, ascii);
            while (i < words.Length && LookOther(text, words[i], i, tokenizer, caseBit, ascii, paged)) i++;
        }

        ref var held = ref MemoryMarshal.GetArrayDataReference(_held);
        ref var asciiSlots = ref ascii.Slots;
        ref var pagedSlots = ref paged.Slots;
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Unsafe.Add(ref held, i);
            Unsafe.Add(ref held, i) = slot < Paged ? Unsafe.Add(ref asciiSlots, slot) : Unsafe.Add(ref pagedSlots, slot & ~Paged) | Paged;
        }
    }

    /// <returns>The first word that is not of ASCII, not short or at the text's end; or the number of words.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private int LookAscii(ref char text, int last, ReadOnlySpan<TextSpan> words, int from, Vector128<byte> caseBit, WordSlots slots)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var held = ref MemoryMarshal.GetArrayDataReference(_held);
        var (mask, seed) = (slots.Mask, slots.Seeds);
        for (var i = from; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length > WordKey.LongestAscii || word.Start > last) return i;
            var bytes = WordKey.Ascii(ref Unsafe.Add(ref text, word.Start), word.Length, caseBit).AsUInt64();
            if (bytes.AsByte().ExtractMostSignificantBits() != 0) return i;
            var key = new WordKey(bytes[0], bytes[1]);
            Unsafe.Add(ref keys, i) = key;
            Unsafe.Add(ref held, i) = key.Hash(seed) & mask;
        }

        return words.Length;
    }

    /// <returns>False for a word of ASCII that is not at the text's end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private bool LookOther(
        ReadOnlySpan<char> text, TextSpan word, int at, Tokenizer tokenizer, Vector128<byte> caseBit, WordSlots ascii, WordSlots paged)
    {
        (_keys[at], _held[at]) = (NoKey, 0);
        if (word.Length > WordKey.LongestAscii) return true;
        ref var units = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), word.Start);
        var isAtEnd = word.Start > text.Length - WordKey.LongestAscii;
        if (isAtEnd)
        {
            // Behind the text's end nobody may read.
            _padded.AsSpan().Clear();
            text.Slice(word.Start, word.Length).CopyTo(_padded);
            units = ref _padded[0];
        }

        if (WordKey.TryCyrillic(ref units, word.Length, tokenizer.Letters, out var key)
            || (WordKey.TryPaged(ref units, word.Length, tokenizer.Folding, out key) && !key.IsAscii))
        {
            (_keys[at], _held[at]) = (key, paged.FirstSlot(key) | Paged);
            return true;
        }

        var bytes = WordKey.Ascii(ref units, word.Length, caseBit);
        if (bytes.ExtractMostSignificantBits() != 0) return true;
        if (!isAtEnd) return false;
        key = new(bytes.AsUInt64()[0], bytes.AsUInt64()[1]);
        (_keys[at], _held[at]) = (key, ascii.FirstSlot(key));
        return true;
    }

    /// <summary>Takes what slots hold for the ids of words, as long as it is.</summary>
    /// <param name="known">The keys of all ids.</param>
    /// <param name="from">The first word.</param>
    /// <param name="ids">Where the words' ids are written.</param>
    /// <returns>The first word whose slot has another one, or the number of words.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(WordKey[] known, int from, Span<int> ids)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var held = ref MemoryMarshal.GetArrayDataReference(_held);
        ref var all = ref MemoryMarshal.GetArrayDataReference(known);
        for (var i = from; i < ids.Length; i++)
        {
            var id = (int)(Unsafe.Add(ref held, i) & ~Paged) - 1;
            // Slots hold ids that have keys: the index does not leave its array.
            if (id < 0) return i;
            ref var key = ref Unsafe.Add(ref keys, i);
            ref var other = ref Unsafe.Add(ref all, id);
            if (((key.Low ^ other.Low) | (key.High ^ other.High)) != 0) return i;
            ids[i] = id;
        }

        return ids.Length;
    }

    /// <summary>A word's key, and whether it is of another alphabet than ASCII.</summary>
    /// <returns>False for a word that has none.</returns>
    public bool TryKey(int word, out WordKey key, out bool isPaged)
    {
        (key, isPaged) = (_keys[word], _held[word] >= Paged);
        return key != NoKey;
    }
}
