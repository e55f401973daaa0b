using System.Runtime.CompilerServices;
using Analysis.Text;

namespace Analysis.Corpora.Languages;

/// <summary>What the first few thousand words of a text are made of: letters by writing system, words, function words.</summary>
internal sealed class TextSample
{
    // A longer text does not become clearer. Where no spaces stand between words, letters are counted instead.
    private const int MostWords = 3000;
    private const int MostLetters = 20_000;

    // Cyrillic to Arabic: the blocks whose single letters tell languages apart.
    private const int FirstUnit = 0x0400;
    private const int Units = 0x0300;

    [ThreadStatic]
    private static TextSample? t_sample;

    private readonly int[] _byScript = new int[Scripts.Count];
    private readonly int[] _byUnit = new int[Units];
    private readonly int[] _counts = new int[FunctionWords.Languages.Count];
    private readonly int[] _found = new int[FunctionWords.Languages.Count];

    /// <summary>The numbers of the function words that were found, of any language.</summary>
    public ReadOnlySpan<int> FunctionWordsFound => _found.AsSpan(0, Different);

    /// <summary>How many different function words were found.</summary>
    public int Different { get; private set; }

    /// <summary>The number of letters.</summary>
    public int Letters { get; private set; }

    /// <summary>The number of words.</summary>
    public int Words { get; private set; }

    /// <summary>How many words are no function words and begin with a small letter: in a list of names hardly any does.</summary>
    public int SmallWords { get; private set; }

    /// <summary>How many words end with a small letter: in a text in capitals hardly any does.</summary>
    public int SmallEnds { get; private set; }

    /// <summary>The sample of a text's stretches. It is valid until the thread takes the next.</summary>
    public static TextSample Of(string text, IReadOnlyList<TextSpan> segments)
    {
        var sample = Empty();
        for (var i = 0; i < segments.Count; i++)
        {
            if (!sample.Read(text.AsSpan(segments[i].Start, segments[i].Length))) break;
        }

        return sample;
    }

    /// <summary>The same of a single stretch.</summary>
    public static TextSample Of(ReadOnlySpan<char> text)
    {
        var sample = Empty();
        sample.Read(text);
        return sample;
    }

    /// <summary>How often a function word was found, by its number.</summary>
    public int FunctionWordCount(int word) => _counts[word];

    /// <summary>The number of letters of a writing system.</summary>
    public int LettersOf(Script script) => _byScript[(int)script];

    /// <summary>How often one of some letters was found, in either case; Cyrillic, Hebrew and Arabic ones only.</summary>
    public int CountOf(string letters)
    {
        var count = 0;
        foreach (var letter in letters)
        {
            count += _byUnit[letter - FirstUnit];
            var capital = char.ToUpperInvariant(letter);
            if (capital != letter) count += _byUnit[capital - FirstUnit];
        }

        return count;
    }

    private static TextSample Empty()
    {
        var sample = t_sample ??= new();
        foreach (var word in sample.FunctionWordsFound) sample._counts[word] = 0;
        if (sample.Letters > sample.LettersOf(Script.Latin)) Array.Clear(sample._byUnit);
        Array.Clear(sample._byScript);
        (sample.Letters, sample.Words, sample.SmallWords, sample.SmallEnds, sample.Different) = (0, 0, 0, 0, 0);
        return sample;
    }

    // False when enough was read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Read(ReadOnlySpan<char> text)
    {
        // Read once: a static field is looked for each time where a method is compiled before the field is set.
        var (scripts, basic) = (Scripts.ByUnit, FunctionWords.Basic);
        for (var i = 0; i < text.Length;)
        {
            if (scripts[text[i]] == Script.None)
            {
                i++;
                continue;
            }

            if (Words == MostWords || Letters >= MostLetters) return false;
            var start = i;
            var packed = 0UL;
            for (; i < text.Length && char.IsAsciiLetter(text[i]); i++) packed = PackedWords.Append(packed, text[i]);

            int number;
            if (i == text.Length || scripts[text[i]] == Script.None)
            {
                _byScript[(int)Script.Latin] += i - start;
                number = i - start <= PackedWords.Longest ? basic.Find(packed) : -1;
            }
            else
            {
                i = EndOfWord(text, start);
                number = Find(text[start..i]);
            }

            Letters += i - start;
            Words++;
            Add(number, text[start], text[i - 1], i - start);
        }

        return true;
    }

    // The end of a word that has other letters than A to Z, which are counted.
    private int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        for (; i < text.Length && Scripts.Of(text[i]) is not Script.None and var script; i++)
        {
            _byScript[(int)script]++;
            if ((uint)(text[i] - FirstUnit) < Units) _byUnit[text[i] - FirstUnit]++;
        }

        return i;
    }

    private static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > FunctionWords.Longest) return -1;

        Span<char> folded = stackalloc char[FunctionWords.Longest];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold(word[i]);
        return FunctionWords.Find(folded[..word.Length]);
    }

    private void Add(int functionWord, char first, char last, int length)
    {
        if (char.IsLower(last)) SmallEnds++;
        var isCapital = char.IsUpper(first);
        // Initials and the heads of columns are no function words.
        if (isCapital && length == 1) return;
        if (functionWord >= 0 && _counts[functionWord]++ == 0) _found[Different++] = functionWord;
        if (functionWord < 0 && !isCapital) SmallWords++;
    }

    private static char Fold(char letter) =>
        letter < 128 ? (char)(letter | 0x20) : letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);
}
