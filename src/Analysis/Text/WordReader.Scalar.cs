using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Analysis.Text.Words;

namespace Analysis.Text;

/// <content>Character by character: the oracle of the masks, and what they leave over.</content>
public ref partial struct WordReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadScalar()
    {
        if (_clitic.Length > 0 && TakeClitic()) return true;
        while (_position < _text.Length)
        {
            if (_position >= _address.Start)
            {
                if (Options.JoinWebAddresses && Options.KeepWebAddresses && TakeAddress()) return true;
                _position = Math.Max(_position, _address.End);
                _address = _addresses.Next(_position);
            }
            else if (Options.KeepHashtags && IsHashtag())
            {
                if (ReadHashtag()) return true;
            }
            else if (ReadNextScalar())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the word that begins here, or passes over what is none.</summary>
    private bool ReadNextScalar()
    {
        _isPlain = false;
        if (!_table.IsNews) return ReadUnicodeWord();
        var start = _position;
        var kind = CharacterClasses.At(_text, start, out var size);
        if (kind is CharacterClass.Letter or CharacterClass.Digit) return ReadNewsWord(kind, size);
        _position += size;
        return Options.KeepPunctuation && TakeMarkOrSymbol(start);
    }

    private bool ReadUnicodeWord()
    {
        var start = _position;
        var end = Breaks.WordBreaks.Next(_text, start);
        (_keyLength, _hasLetter, _hasMark) = (0, false, false);
        var hasDigit = false;
        while (_position < end)
        {
            var kind = CharacterClasses.At(_text, _position, out var size);
            // The voiced marks of half-width kana are letters that belong to what they follow.
            _hasLetter |= kind == CharacterClass.Letter && _table.Flags[_text[_position]] != WordFlags.Hard;
            hasDigit |= kind == CharacterClass.Digit;
            if (kind == CharacterClass.Mark) TakeMark(size);
            else if (kind == CharacterClass.Invisible) _position += size;
            else
            {
                Append(size);
                _position += size;
            }
        }

        _span = new(start, end - start);
        if (!_hasLetter && !hasDigit) return Options.KeepPunctuation && TakeMarkOrSymbol(start);
        if (_hasMark) Compose();
        return IsCounted();
    }

    private readonly bool IsCounted() => (_hasLetter || Options.KeepNumbers) && _keyLength >= Options.MinimumLength;

    /// <summary>Makes the visible character that was passed over a word.</summary>
    private bool TakeMarkOrSymbol(int start)
    {
        if (Rune.DecodeFromUtf16(_text[start..], out var rune, out _) != System.Buffers.OperationStatus.Done) return false;
        var isSeen = Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
        if (isSeen) Take(new(start, _position - start));
        return isSeen;
    }

    private readonly bool IsHashtag() =>
        _text[_position] is '#' or '@' && _position + 1 < _text.Length
        && CharacterClasses.At(_text, _position + 1, out _) is CharacterClass.Letter or CharacterClass.Digit
        && (_position == 0 || CharacterClasses.At(_text, _position - 1, out _) is not (CharacterClass.Letter or CharacterClass.Digit));

    private bool ReadHashtag()
    {
        var mark = _text[_position++];
        if (!ReadNextScalar()) return false;
        _span = new(_span.Start - 1, _span.Length + 1);
        Reserve(1);
        _key.AsSpan(0, _keyLength).CopyTo(_key.AsSpan(1));
        _key[0] = mark;
        _keyLength++;
        return true;
    }

    private bool TakeAddress()
    {
        var address = _address;
        if (_position > address.Start) return false;
        _position = address.End;
        _address = _addresses.Next(_position);
        Take(address);
        return true;
    }

    /// <summary>Makes a stretch of the text a word as it stands, but for its case.</summary>
    private void Take(TextSpan span)
    {
        _isPlain = false;
        _span = span;
        _keyLength = 0;
        Reserve(span.Length);
        foreach (var unit in _text.Slice(span.Start, span.Length))
        {
            if (CharacterClasses.Of(unit) != CharacterClass.Invisible) _key[_keyLength++] = _folding[unit];
        }
    }

    private void TakeMark(int size)
    {
        var isAccent = CharUnicodeInfo.GetUnicodeCategory(_text[_position]) == UnicodeCategory.NonSpacingMark;
        if (!Options.StripAccents || !isAccent)
        {
            _hasMark = true;
            Append(size);
        }

        _position += size;
        _end = _position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int size)
    {
        Reserve(2);
        if (size == 1) _key[_keyLength] = _folding[_text[_position]];
        else if (!Options.FoldCase) _text.Slice(_position, size).CopyTo(_key.AsSpan(_keyLength));
        else Rune.ToLowerInvariant(new(_text[_position], _text[_position + 1])).EncodeToUtf16(_key.AsSpan(_keyLength));
        _keyLength += size;
    }

    private void Compose()
    {
        var composed = new string(Key).Normalize(NormalizationForm.FormC);
        _keyLength = 0;
        Reserve(composed.Length);
        composed.CopyTo(_key);
        _keyLength = composed.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_keyLength + count > _key.Length) Array.Resize(ref _key, Math.Max(_key.Length * 2, _keyLength + count));
    }
}
