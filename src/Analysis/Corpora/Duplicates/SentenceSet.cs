namespace Analysis.Corpora.Duplicates;

/// <summary>An article's sentences as numbers.</summary>
internal static class SentenceSet
{
    // 'Why?' and 'Reuters' say nothing about where an article comes from.
    private const int LeastWords = 3;

    /// <summary>
    /// The sentences, each once, sorted: those of at least three words, or all where no other are there.
    /// </summary>
    public static ulong[] Of(ArticleWords words)
    {
        var hashes = new List<ulong>(words.Sentences.Length);
        foreach (var (start, end) in Bounds(words)) hashes.Add(Shingles.At(words, start, end - start));
        return [.. hashes.Distinct().Order()];
    }

    /// <summary>
    /// The share of an article's sentences that stand in another: as one of its sentences, or, unless they are short, word after word somewhere in it,
    /// which is so when all sequences of a few words in it stand there.
    /// </summary>
    /// <param name="words">The article.</param>
    /// <param name="sentences">The other's sentences, sorted.</param>
    /// <param name="shingles">The other's sequences, sorted.</param>
    /// <param name="length">How many words are in a sequence.</param>
    public static double ShareIn(ArticleWords words, ulong[] sentences, ReadOnlySpan<ulong> shingles, int length)
    {
        var (all, found) = (0, 0);
        foreach (var (start, end) in Bounds(words))
        {
            all++;
            if (StandsIn(words, start, end, sentences, shingles, length)) found++;
        }

        return all == 0 ? 0 : (double)found / all;
    }

    private static bool StandsIn(ArticleWords words, int start, int end, ulong[] sentences, ReadOnlySpan<ulong> shingles, int length)
    {
        if (Array.BinarySearch(sentences, Shingles.At(words, start, end - start)) >= 0) return true;
        if (end - start < length) return false;
        for (var word = start; word <= end - length; word++)
        {
            if (shingles.BinarySearch(Shingles.At(words, word, length)) < 0) return false;
        }

        return true;
    }

    private static IEnumerable<(int Start, int End)> Bounds(ArticleWords words)
    {
        var bounds = words.Sentences;
        var isAnyLong = false;
        for (var i = 0; i + 1 < bounds.Length && !isAnyLong; i++) isAnyLong = bounds[i + 1] - bounds[i] >= LeastWords;
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            if (!isAnyLong || bounds[i + 1] - bounds[i] >= LeastWords) yield return (bounds[i], bounds[i + 1]);
        }
    }
}
