using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <summary>The steps of Porter2 on one word. A consonant y is written as Y meanwhile.</summary>
internal ref partial struct EnglishSuffixes
{
    private readonly Span<char> _letters;
    private int _length;
    private int _r1;
    private int _r2;

    public EnglishSuffixes(Span<char> letters, int length)
    {
        _letters = letters;
        _length = length;
    }

    private readonly ReadOnlySpan<char> Word => _letters[.._length];

    /// <summary>Runs all steps; the length of the stem.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Run()
    {
        if (_letters[0] == '\'') TakeOffFirst();
        var hasConsonantY = MarkConsonantY();
        FindRegions();

        TakeOffPossessive();
        TakeOffPlural();
        if (!StemmingExceptions.IsDone(Word))
        {
            TakeOffPast();
            ReplaceY();
            ReplaceDoubleSuffix();
            ReplaceSuffix();
            TakeOffSuffix();
            TakeOffLast();
        }

        if (hasConsonantY) _letters[.._length].Replace('Y', 'y');
        return _length;
    }

    private void TakeOffFirst()
    {
        _letters[1.._length].CopyTo(_letters);
        _length--;
    }

    private readonly bool MarkConsonantY()
    {
        var found = false;
        for (var i = 0; i < _length; i++)
        {
            if (_letters[i] != 'y' || (i > 0 && !IsVowel(_letters[i - 1]))) continue;
            _letters[i] = 'Y';
            found = true;
        }

        return found;
    }

    private void FindRegions()
    {
        _r1 = StemmingExceptions.Beginning(Word);
        if (_r1 == 0) _r1 = RegionBehind(0);
        _r2 = RegionBehind(_r1);
    }

    /// <summary>The place behind the first consonant that follows a vowel.</summary>
    private readonly int RegionBehind(int start)
    {
        for (var i = start + 1; i < _length; i++)
        {
            if (!IsVowel(_letters[i]) && IsVowel(_letters[i - 1])) return i + 1;
        }

        return _length;
    }

    /// <summary>Puts something for a suffix that stands in R1; true where the word has the suffix, in R1 or not.</summary>
    private bool Replaced(ReadOnlySpan<char> suffix, ReadOnlySpan<char> instead)
    {
        if (!Ends(suffix)) return false;
        var start = _length - suffix.Length;
        if (start < _r1) return true;
        instead.CopyTo(_letters[start..]);
        _length = start + instead.Length;
        return true;
    }

    private void Append(char letter) => _letters[_length++] = letter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Ends(ReadOnlySpan<char> suffix) => Word.EndsWith(suffix);

    private readonly bool EndsDouble() =>
        _length >= 2 && _letters[_length - 1] == _letters[_length - 2] && _letters[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't'
        && !(_length == 3 && _letters[0] is 'a' or 'e' or 'o');

    /// <summary>True where a short syllable ends before a place: consonant, vowel, other consonant; or vowel and consonant at the word's beginning.</summary>
    private readonly bool EndsShort(int end)
    {
        if (end < 2 || IsVowel(_letters[end - 1]) || !IsVowel(_letters[end - 2])) return end == 4 && Word.StartsWith("past");
        if (end == 2) return true;
        return (_letters[end - 1] is not ('w' or 'x' or 'Y') && !IsVowel(_letters[end - 3])) || (end == 4 && Word.StartsWith("past"));
    }

    private readonly bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(_letters[i])) return true;
        }

        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsBeforeLi(char letter) => letter is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't';
}
