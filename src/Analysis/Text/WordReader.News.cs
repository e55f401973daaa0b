using System.Runtime.CompilerServices;

namespace Analysis.Text;

/// <content>The rules of news, character by character.</content>
public ref partial struct WordReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadNewsWord(CharacterClass kind, int size)
    {
        var start = _position;
        _keyLength = 0;
        _hasLetter = _hasMark = false;
        _apostrophe = -1;
        BeginPart();
        Take(kind, size);

        while (_position < _text.Length)
        {
            kind = CharacterClasses.At(_text, _position, out size);
            if (kind == CharacterClass.Invisible) _position += size;
            else if (kind == CharacterClass.Mark) TakeMark(size);
            else if (kind is CharacterClass.Letter or CharacterClass.Digit && _last != CharacterClass.Dot) Take(kind, size);
            else if (!Join(kind, size)) break;
        }

        CompleteInitials();
        if (Options.SplitClitics && _apostrophe >= 0) SplitClitic();
        var ending = !_stripsEndings || _apostrophe < 0 ? default : Key[_apostropheInKey..];
        if (ending.Length == 2 && ending[1] is 's' or 'S')
        {
            _end = _apostrophe;
            _keyLength = _apostropheInKey;
        }

        if (_hasMark) Compose();
        _span = new(start, _end - start);
        return IsCounted() && !IsLoosePossessive(start);
    }

    private void BeginPart()
    {
        _lettersSinceJoin = _dots = 0;
        _onlySingleLetters = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(CharacterClass kind, int size)
    {
        if (kind == CharacterClass.Letter) _hasLetter = true;
        _lettersSinceJoin++;
        if (kind == CharacterClass.Digit || _lettersSinceJoin > 1) _onlySingleLetters = false;
        Append(size);
        _last = kind;
        _position += size;
        _end = _position;
    }

    /// <summary>
    /// Takes a joining character and stands before what follows it; false, and nowhere, when it does not join here.
    /// </summary>
    private bool Join(CharacterClass kind, int size)
    {
        if (kind == CharacterClass.Other || (kind == CharacterClass.Hyphen && !Options.KeepHyphens)) return false;
        if (kind == CharacterClass.Apostrophe && !Options.KeepApostrophes) return false;

        var next = _position + size;
        var after = Following(ref next, out var afterSize);
        var isWord = after is CharacterClass.Letter or CharacterClass.Digit;
        var betweenDigits = _last == CharacterClass.Digit && after == CharacterClass.Digit;
        switch (kind)
        {
            case CharacterClass.Apostrophe when betweenDigits || (_last != CharacterClass.Digit && after == CharacterClass.Letter):
                CompleteInitials();
                (_apostrophe, _apostropheInKey) = (_position, _keyLength);
                Join('\'', next);
                _last = CharacterClass.Apostrophe;
                _onlySingleLetters = false;
                return true;
            case CharacterClass.Hyphen when isWord:
                CompleteInitials();
                _apostrophe = -1;
                Join('-', next);
                BeginPart();
                _last = CharacterClass.Hyphen;
                return true;
            case CharacterClass.Connector when isWord && _last != CharacterClass.Dot:
                Join('_', next);
                _onlySingleLetters = false;
                return true;
            case CharacterClass.Comma when betweenDigits:
            case CharacterClass.Dot when betweenDigits:
                Join(kind == CharacterClass.Comma ? ',' : '.', next);
                return true;
            case CharacterClass.Dot when IsInitial && after == CharacterClass.Letter && IsSingleLetter(next, afterSize):
                _dots++;
                Join('.', next);
                return true;
            case CharacterClass.Dot when IsInitial && _dots > 0:
                _dots++;
                Join('.', _position + size);
                _end = _position;
                _last = CharacterClass.Dot;
                return true;
            default:
                return false;
        }
    }

    private readonly bool IsInitial => _onlySingleLetters && _lettersSinceJoin == 1 && _last == CharacterClass.Letter;

    private void Join(char joiner, int next)
    {
        Reserve(1);
        _key[_keyLength++] = joiner;
        _position = next;
        _lettersSinceJoin = 0;
    }

    /// <summary>'U.N' without its last full stop counts as 'U.N.'.</summary>
    private void CompleteInitials()
    {
        if (_dots == 0 || !IsInitial) return;
        Reserve(1);
        _key[_keyLength++] = '.';
    }

    private readonly CharacterClass Following(ref int position, out int size)
    {
        while (position < _text.Length)
        {
            var kind = CharacterClasses.At(_text, position, out size);
            if (kind != CharacterClass.Invisible) return kind;
            position += size;
        }

        size = 0;
        return CharacterClass.Other;
    }

    private readonly bool IsSingleLetter(int position, int size)
    {
        var next = position + size;
        return Following(ref next, out _) is not (CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark);
    }

    // What is left of a possessive whose name ends in a bracket or a quotation mark: (LNA)'s.
    private readonly bool IsLoosePossessive(int start) =>
        _stripsEndings && _keyLength == 1 && _key[0] is 's' or 'S' && start > 0
        && CharacterClasses.At(_text, start - 1, out _) == CharacterClass.Apostrophe;
}
