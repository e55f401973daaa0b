using System.Runtime.CompilerServices;
using Analysis.Text.Assembling;
using Analysis.Text.Joining;
using Analysis.Text.Words;

namespace Analysis.Text.Naming;

/// <summary>
/// Words as they were read to words as they are counted: named, then joined. Each different word is looked at once, then one pass goes
/// over the ids: reading is as fast as without.
/// </summary>
internal static class CountedWords
{
    /// <summary>The words under their names. They lie where those that were read have lain, which is overwritten.</summary>
    /// <param name="read">The words as they were read.</param>
    /// <param name="tokenizer">What names and joins them.</param>
    /// <param name="firsts">Where it is written with which of the words that were read each counted one begins; null where nobody asks.</param>
    public static TokenColumns Of(TokenColumns read, Tokenizer tokenizer, IdBuffer? firsts = null)
    {
        var named = tokenizer.Namer() is { } namer ? Named(read, namer) : read;
        return tokenizer.Trie is { } trie ? CompoundJoiner.Join(named, trie, firsts) : named;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TokenColumns Named(TokenColumns read, WordNamer namer)
    {
        // In the order of the words' first occurrence, which thereby is that of their names.
        var names = new Vocabulary();
        var nameOf = new int[read.Vocabulary.Count];
        for (var id = 0; id < nameOf.Length; id++) nameOf[id] = names.GetOrAdd(namer.Name(read.Vocabulary.Word(id)));
        foreach (ref var id in read.IdsAndRoom.AsSpan(0, read.Count)) id = nameOf[id];
        return read with { Vocabulary = names };
    }
}
