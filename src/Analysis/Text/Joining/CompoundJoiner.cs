using System.Runtime.CompilerServices;
using Analysis.Text.Assembling;
using Analysis.Text.Words;

namespace Analysis.Text.Joining;

/// <summary>Joins the expressions among the words of documents, in one pass over the ids and in their memory.</summary>
internal static class CompoundJoiner
{
    /// <summary>The words with expressions as single ones, ids again in the order of first occurrence.</summary>
    /// <param name="columns">The words; their arrays are overwritten.</param>
    /// <param name="trie">The expressions.</param>
    /// <param name="firsts">Where it is written with which of the old words each new one begins; null where nobody asks.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TokenColumns Join(TokenColumns columns, CompoundTrie trie, IdBuffer? firsts = null)
    {
        var old = columns.Vocabulary;
        var (wordOf, idOf, compoundOf) = (new int[old.Count], new int[old.Count], new int[trie.Nodes]);
        for (var id = 0; id < wordOf.Length; id++) wordOf[id] = trie.WordOf(old.Word(id));
        Array.Fill(idOf, -1);
        Array.Fill(compoundOf, -1);
        var joined = new Vocabulary();
        var (ids, sentences, paragraphs) = (columns.IdsAndRoom, columns.Sentences, columns.Paragraphs);
        // Numbers of the words from one place on, as far as they are in expressions at all.
        var numbers = new IdBuffer();
        var (read, written, sentence, paragraph) = (0, 0, 0, 0);
        for (var document = 1; document < columns.Starts.Length; document++)
        {
            var end = columns.Starts[document];
            while (read < end)
            {
                if (sentence < sentences.Length && sentences[sentence] == read) sentences[sentence++] = written;
                if (paragraph < paragraphs.Length && paragraphs[paragraph] == read) paragraphs[paragraph++] = written;
                firsts?.Add(read);
                var id = ids[read];
                var (length, node) = (0, 0);
                if (wordOf[id] >= 0)
                {
                    var bound = end;
                    if (sentence < sentences.Length) bound = Math.Min(bound, sentences[sentence]);
                    if (paragraph < paragraphs.Length) bound = Math.Min(bound, paragraphs[paragraph]);
                    numbers.Clear();
                    for (var i = read; i < bound && i - read < trie.Longest && wordOf[ids[i]] >= 0; i++) numbers.Add(wordOf[ids[i]]);
                    length = trie.Match(numbers.Ids, out node);
                }

                ref var name = ref length == 0 ? ref idOf[id] : ref compoundOf[node];
                if (name < 0) name = joined.GetOrAdd(length == 0 ? old.Word(id) : trie.NameOf(node));
                ids[written++] = name;
                read += Math.Max(1, length);
            }

            columns.Starts[document] = written;
        }

        return columns with { Vocabulary = joined, Count = written };
    }
}
