namespace Analysis.Corpora.Languages;

/// <summary>
/// Words of the letters a to z by number, looked up without a string: five bits a letter, so that a word of up to twelve letters is one number itself.
/// </summary>
internal sealed class PackedWords
{
    /// <summary>The longest word that can be packed, in letters.</summary>
    public const int Longest = 12;

    private const int BitsOfLetter = 5;
    private const int LettersMask = (1 << BitsOfLetter) - 1;

    // Four places and more a word: nearly every other word is told by a single look.
    private const int PlacesOfWord = 4;

    private readonly ulong[] _words;
    private readonly int[] _numbers;
    private readonly int _shift;

    private PackedWords(int count)
    {
        var bits = (int)Math.Ceiling(Math.Log2(PlacesOfWord * Math.Max(1, count)));
        (_words, _numbers, _shift) = (new ulong[1 << bits], new int[1 << bits], 64 - bits);
    }

    /// <summary>The words that can be packed.</summary>
    public static PackedWords Of(IReadOnlyDictionary<string, int> numbers)
    {
        var packed = new PackedWords(numbers.Count);
        foreach (var (word, number) in numbers)
        {
            if (word.Length > Longest || !word.All(char.IsAsciiLetter)) continue;
            var key = word.Aggregate(0UL, Append);
            var place = packed.FirstPlace(key);
            while (packed._words[place] != 0) place = packed.Next(place);
            (packed._words[place], packed._numbers[place]) = (key, number);
        }

        return packed;
    }

    /// <summary>A packed word with one more letter from A to Z or a to z behind it; capitals and small letters are the same. The empty word is 0.</summary>
    public static ulong Append(ulong word, char letter) => (word << BitsOfLetter) | (uint)(letter & LettersMask);

    /// <summary>The number of a packed word, or -1 where it is none of them.</summary>
    public int Find(ulong word)
    {
        var place = FirstPlace(word);
        while (_words[place] != 0)
        {
            if (_words[place] == word) return _numbers[place];
            place = Next(place);
        }

        return -1;
    }

    // The golden ratio spreads words that differ in their last letters only.
    private int FirstPlace(ulong word) => (int)((word * 0x9E3779B97F4A7C15) >> _shift);

    private int Next(int place) => (place + 1) & (_words.Length - 1);
}
