namespace Analysis.Corpora.Duplicates;

/// <summary>
/// An article's sequences of a few words as numbers, sorted, each once. An article with fewer words is one sequence.
/// </summary>
internal static class Shingles
{
    /// <summary>The sequence that begins at a word.</summary>
    public static ulong At(ArticleWords words, int start, int length)
    {
        var hash = 0UL;
        for (var word = start; word < start + length; word++) hash = WordHash.Then(hash, words[word]);
        return WordHash.Mix(hash);
    }

    /// <summary>All sequences in the order of the words.</summary>
    /// <param name="words">The article.</param>
    /// <param name="length">How many words are in a sequence.</param>
    /// <param name="into">Filled from its beginning; made longer where that is necessary.</param>
    /// <returns>How many there are.</returns>
    public static int InOrder(ArticleWords words, int length, ref ulong[] into)
    {
        if (words.Count == 0) return 0;
        length = Math.Min(length, words.Count);
        var count = words.Count - length + 1;
        if (into.Length < count) into = new ulong[Math.Max(count, into.Length * 2)];
        for (var start = 0; start < count; start++) into[start] = At(words, start, length);
        return count;
    }

    /// <summary>All sequences sorted, each once.</summary>
    /// <inheritdoc cref="InOrder"/>
    public static int Distinct(ArticleWords words, int length, ref ulong[] into)
    {
        var all = InOrder(words, length, ref into);
        Array.Sort(into, 0, all);
        var count = 0;
        for (var i = 0; i < all; i++)
        {
            if (count == 0 || into[i] != into[count - 1]) into[count++] = into[i];
        }

        return count;
    }

    /// <summary>The Jaccard similarity of two sorted sets: what they share over what either has.</summary>
    public static double Jaccard(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) shared++;
            var (x, y) = (a[i], b[j]);
            if (x <= y) i++;
            if (y <= x) j++;
        }

        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }
}
