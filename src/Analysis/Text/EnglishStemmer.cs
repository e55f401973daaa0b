using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>
/// Reduces English words to their stems by the Porter2 algorithm (Porter 2001, https://snowballstem.org/algorithms/english/stemmer.html): 'connections' and 'connected'
/// to 'connect'. Words are taken as they are counted, in lower case; others come back as they are. Nothing is allocated.
/// </summary>
public static class EnglishStemmer
{
    /// <summary>The stem of a word as a string: for looking at, not for counting.</summary>
    public static string Stem(string word)
    {
        Span<char> stem = word.Length <= 128 ? stackalloc char[129] : new char[word.Length + 1];
        return new(stem[..Stem(word, stem)]);
    }

    /// <summary>Writes the stem of a word.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="stem">Where it is written; one longer than the word.</param>
    /// <returns>The length of the stem.</returns>
    /// <exception cref="ArgumentException">There is too little space for the stem.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (stem.Length <= word.Length)
            throw new ArgumentException($"A stem of '{word}' takes up to {word.Length + 1} characters; there is space for {stem.Length}.", nameof(stem));
        word.CopyTo(stem);
        if (word.Length <= 2) return word.Length;
        if (StemmingExceptions.Whole(word, stem) is var whole and >= 0) return whole;

        var work = new EnglishSuffixes(stem, word.Length);
        return work.Run();
    }
}
