using System.Runtime.CompilerServices;
using Analysis.Text.Words;

namespace Analysis.Text;

/// <summary>
/// Reads one text's words from left to right, in one pass and without a string a word: 64 characters at a time as bit masks, and
/// character by character where these do not tell.
/// </summary>
public ref partial struct WordReader
{
    private readonly Tokenizer _tokenizer;
    private readonly WordTable _table;
    private readonly char[] _folding;
    private readonly bool _isScalar;
    private readonly bool _isFiltered;
    private readonly bool _stripsEndings;
    private ReadOnlySpan<char> _text;
    private WebAddresses _addresses;
    private TextSpan _address;
    private int _position;

    // Words that masks have found ahead, and which of them is the current one.
    private TextSpan[] _ahead;
    private int _aheadCount;
    private int _aheadNext;
    private bool _isScalarNext;

    // The current word. A plain one is as it is printed but for its case; any other has its key already.
    private TextSpan _span;
    private bool _isPlain;
    private char[] _key;
    private int _keyLength;

    // The word that is being read character by character.
    private TextSpan _clitic;
    private bool _hasLetter;
    private bool _hasMark;
    private CharacterClass _last;
    private int _end;
    private int _lettersSinceJoin;
    private int _dots;
    private bool _onlySingleLetters;
    private int _apostrophe;
    private int _apostropheInKey;

    internal WordReader(Tokenizer tokenizer, ReadOnlySpan<char> text, WordScratch? scratch = null, bool isScalar = false)
    {
        var options = tokenizer.Options;
        _tokenizer = tokenizer;
        _table = tokenizer.Table;
        _ahead = scratch?.Ahead ?? [];
        _key = scratch?.Key ?? new char[WordBlock.Size];
        _folding = tokenizer.Folding;
        _isFiltered = !options.KeepNumbers || options.MinimumLength > 1;
        _stripsEndings = options.Rules == WordRules.News && !options.KeepPossessives && !options.SplitClitics && options.KeepApostrophes;
        _isScalar = isScalar || options.KeepPunctuation || options.KeepHashtags || options.JoinWebAddresses || options.SplitClitics;
        Begin(text);
    }

    /// <summary>Where the current word begins and how long it is, in UTF-16 units of the text as it was given.</summary>
    public readonly TextSpan Span => _span;

    /// <summary>
    /// The current word as it is counted: folded, with <c>'</c> for every apostrophe and <c>-</c> for every hyphen, without
    /// invisible characters, accents composed (NFC). Valid until the next <see cref="Read"/>.
    /// </summary>
    public readonly ReadOnlySpan<char> Key => _isPlain ? PlainKey(_span) : _key.AsSpan(0, _keyLength);

    /// <summary>The text that is read.</summary>
    internal readonly ReadOnlySpan<char> Text => _text;

    /// <summary>What makes the words.</summary>
    internal readonly Tokenizer Tokenizer => _tokenizer;

    private readonly TokenizerOptions Options => _tokenizer.Options;

    /// <summary>Goes on with another text, in the same memory.</summary>
    internal void Begin(ReadOnlySpan<char> text)
    {
        _text = text;
        var skips = !Options.KeepWebAddresses || Options.JoinWebAddresses;
        _addresses = skips ? new(text) : default;
        _address = skips ? _addresses.Next(0) : new(text.Length, 0);
        _position = _aheadCount = _aheadNext = 0;
        _isScalarNext = false;
        _clitic = default;
    }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Read()
    {
        if (_aheadNext == _aheadCount) return ReadOn();
        _span = _ahead[_aheadNext++];
        return true;
    }

    /// <summary>
    /// Reads several words at once, where they are plain ones.
    /// </summary>
    /// <param name="words">The words; empty where there is one that is not plain: <see cref="Span"/> and <see cref="Key"/> have it.</param>
    /// <returns>False when there is none.</returns>
    internal bool ReadSeveral(out ReadOnlySpan<TextSpan> words)
    {
        words = default;
        if (_aheadNext == _aheadCount && !ReadOn()) return false;
        if (!_isPlain) return true;
        // One of them is the current word already.
        words = _ahead.AsSpan(_aheadNext - 1, _aheadCount - _aheadNext + 1);
        _aheadNext = _aheadCount;
        return true;
    }

    /// <summary>A plain word as it is counted.</summary>
    internal readonly ReadOnlySpan<char> PlainKey(TextSpan span)
    {
        var printed = _text.Slice(span.Start, span.Length);
        var folding = _folding;
        for (var i = 0; i < printed.Length; i++) _key[i] = folding[printed[i]];
        return _key.AsSpan(0, printed.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private bool ReadOn()
    {
        if (_isScalar) return ReadScalar();
        while (true)
        {
            if (_isScalarNext)
            {
                _isScalarNext = false;
                if (ReadNextScalar()) return true;
                continue;
            }

            if (_position >= _text.Length) return false;
            if (_position >= _address.Start) SkipAddress();
            // Scripts without spaces would begin a block with each character.
            else if (_table.Flags[_text[_position]] == WordFlags.HardStart) _isScalarNext = true;
            else if (LookAhead()) return true;
        }
    }

    private void SkipAddress()
    {
        _position = Math.Max(_position, _address.End);
        _address = _addresses.Next(_position);
    }
}
