using Analysis.Text.Assembling;

namespace Analysis.Text.Naming;

/// <summary>
/// Words as they were read to words as they are counted. Each different word is named once, then one pass goes over the ids: reading
/// is as fast as without.
/// </summary>
internal static class CountedWords
{
    /// <summary>The words under their names. They lie where those that were read have lain, which is overwritten.</summary>
    /// <param name="read">The words as they were read.</param>
    /// <param name="tokenizer">What names them.</param>
    public static TokenColumns Of(TokenColumns read, Tokenizer tokenizer) =>
        tokenizer.Namer() is { } namer ? Named(read, namer) : read;

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
