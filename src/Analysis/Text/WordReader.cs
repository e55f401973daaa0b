using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Text;

/// <summary>Reads one text's words from left to right, in one pass and without a string a word.</summary>
public ref struct WordReader
{
    private readonly TokenizerOptions _options;
    private readonly ReadOnlySpan<char> _text;
    private WebAddresses _addresses;
    private TextSpan _address;
    private char[] _key = new char[64];
    private int _keyLength;
    private int _position;

    // The state of the word that is being read.
    private CharacterClass _last;
    private int _end;
    private int _lettersSinceJoin;
    private int _dots;
    private bool _onlySingleLetters;
    private bool _hasLetter;
    private bool _hasMark;
    private int _apostrophe;
    private int _apostropheInKey;

    internal WordReader(TokenizerOptions options, ReadOnlySpan<char> text)
    {
        _options = options;
        _text = text;
        _addresses = options.KeepWebAddresses ? default : new(text);
        _address = options.KeepWebAddresses ? new(text.Length, 0) : _addresses.Next(0);
    }

    /// <summary>Where the current word begins and how long it is, in UTF-16 units of the text as it was given.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>
    /// The current word as it is counted: folded, with <c>'</c> for every apostrophe and <c>-</c> for every hyphen, without
    /// invisible characters, accents composed (NFC). Valid until the next <see cref="Read"/>.
    /// </summary>
    public readonly ReadOnlySpan<char> Key => _key.AsSpan(0, _keyLength);

    /// <summary>Goes to the next word.</summary>
    /// <returns>False when there is none.</returns>
    // A notebook reads its texts once, before the runtime would have optimised this by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        while (_position < _text.Length)
        {
            if (_position >= _address.Start)
            {
                _position = Math.Max(_position, _address.End);
                _address = _addresses.Next(_position);
                continue;
            }

            var kind = CharacterClasses.At(_text, _position, out var size);
            if (kind is CharacterClass.Letter or CharacterClass.Digit)
            {
                if (ReadWord(kind, size)) return true;
            }
            else
            {
                _position += size;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadWord(CharacterClass kind, int size)
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
        var ending = _options.KeepPossessives || _apostrophe < 0 ? default : Key[_apostropheInKey..];
        if (ending.Length == 2 && ending[1] is 's' or 'S')
        {
            _end = _apostrophe;
            _keyLength = _apostropheInKey;
        }

        if (_hasMark) Compose();
        Span = new(start, _end - start);
        return (_hasLetter || _options.KeepNumbers) && !IsLoosePossessive(start);
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

    private void TakeMark(int size)
    {
        _hasMark = true;
        Append(size);
        _position += size;
        _end = _position;
    }

    /// <summary>
    /// Takes a joining character and stands before what follows it; false, and nowhere, when it does not join here.
    /// </summary>
    private bool Join(CharacterClass kind, int size)
    {
        if (kind == CharacterClass.Other || (kind == CharacterClass.Hyphen && !_options.KeepHyphens)) return false;

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
        !_options.KeepPossessives && _keyLength == 1 && _key[0] is 's' or 'S' && start > 0
        && CharacterClasses.At(_text, start - 1, out _) == CharacterClass.Apostrophe;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int size)
    {
        Reserve(2);
        if (!_options.FoldCase) _text.Slice(_position, size).CopyTo(_key.AsSpan(_keyLength));
        else if (size == 1) _key[_keyLength] = Fold(_text[_position]);
        else Rune.ToLowerInvariant(new(_text[_position], _text[_position + 1])).EncodeToUtf16(_key.AsSpan(_keyLength));
        _keyLength += size;
    }

    // The dotted capital has no lower-case form of its own in the invariant culture.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char letter) =>
        letter < 128 ? (char)(letter | (char.IsAsciiLetterUpper(letter) ? 0x20 : 0)) : letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);

    private void Compose()
    {
        var composed = new string(Key).Normalize(NormalizationForm.FormC);
        if (composed.Length > _key.Length) Array.Resize(ref _key, composed.Length);
        composed.CopyTo(_key);
        _keyLength = composed.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_keyLength + count > _key.Length) Array.Resize(ref _key, _key.Length * 2);
    }
}
