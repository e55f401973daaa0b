namespace Analysis.Text.Naming;

/// <summary>
/// The names that words are counted under, where that is not the words themselves: the lemmas of irregular forms, then stems. For one
/// thread at a time.
/// </summary>
internal sealed class WordNamer
{
    private readonly LemmaTable? _lemmas;
    private readonly bool _stems;
    private char[] _stem = new char[64];

    private WordNamer(LemmaTable? lemmas, bool stems) => (_lemmas, _stems) = (lemmas, stems);

    /// <summary>What names words under some options; null where they are counted as they are.</summary>
    public static WordNamer? Of(TokenizerOptions options) =>
        options.Lemmas is null && options.Stemming == Stemming.None ? null : new(options.Lemmas, options.Stemming == Stemming.Porter2);

    /// <summary>A word's name; valid until the next one is asked for.</summary>
    /// <param name="word">A word as it was read: folded.</param>
    public ReadOnlySpan<char> Name(ReadOnlySpan<char> word)
    {
        if (_lemmas is not null) word = _lemmas.Lemma(word);
        if (!_stems) return word;
        if (word.Length >= _stem.Length) _stem = new char[word.Length * 2];
        return _stem.AsSpan(0, EnglishStemmer.Stem(word, _stem));
    }
}
