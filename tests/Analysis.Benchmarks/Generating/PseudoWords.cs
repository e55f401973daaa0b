using System.Text;

namespace Analysis.Benchmarks.Generating;

/// <summary>A word for each rank: English function words first, so that the text passes for English, then words made of syllables.</summary>
internal sealed class PseudoWords
{
    private const int FewestSyllables = 2;

    // One in so many of the words of syllables is a name, with a capital.
    private const int NamesOneIn = 11;

    // Prime to the number of syllables: words of neighbouring ranks do not look alike, and each comes once.
    private const long Stride = 7919;

    // Consonants, then vowels: wherever a word is cut, it is one row of syllables only.
    private static readonly string[] Onsets =
        ["b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "br", "ch", "cl", "dr", "gr", "pl", "sh", "st", "tr"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ou"];

    // None of them is a row of such syllables.
    private static readonly string[] FunctionWords =
    [
        "the", "of", "to", "and", "in", "a", "said", "for", "that", "on", "it", "is", "was", "by", "from", "with", "at", "as", "an", "has",
        "but", "its", "which", "had", "or", "this", "been", "their", "they", "than", "his", "who", "not", "would", "will", "after", "last",
    ];

    private readonly List<byte[]> _words = [];

    /// <summary>The word of a rank, in UTF-8.</summary>
    public ReadOnlySpan<byte> Of(int rank)
    {
        while (_words.Count <= rank) _words.Add(Encoding.UTF8.GetBytes(Spell(_words.Count)));
        return _words[rank];
    }

    private static string Spell(int rank)
    {
        if (rank < FunctionWords.Length) return FunctionWords[rank];
        long syllables = Onsets.Length * Vowels.Length;
        long number = rank - FunctionWords.Length;
        var (length, words) = (FewestSyllables, syllables * syllables);
        for (; number >= words; words *= syllables)
        {
            number -= words;
            length++;
        }

        var word = new StringBuilder();
        for (var rest = number * Stride % words; length > 0; length--, rest /= syllables)
            word.Append(Onsets[rest % syllables / Vowels.Length]).Append(Vowels[rest % Vowels.Length]);
        if (rank % NamesOneIn == 0) word[0] -= (char)('a' - 'A');
        return word.ToString();
    }
}
