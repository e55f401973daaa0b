namespace Analysis.Text;

/// <summary>What counts as a word. The defaults suit news in English.</summary>
public sealed record TokenizerOptions
{
    /// <summary>Where words begin and end.</summary>
    public WordRules Rules { get; init; } = WordRules.News;

    /// <summary>Words are compared in lower case, by the invariant culture; 'İ' becomes 'i'.</summary>
    public bool FoldCase { get; init; } = true;

    /// <summary>Accents and vowel signs do not count: 'Médecins' is 'medecins', 'й' is 'и'. Otherwise they are composed (NFC).</summary>
    public bool StripAccents { get; init; }

    /// <summary>'al-Mismari' and 'UN-backed' are one word each; otherwise they are split at the hyphen. With news rules only.</summary>
    public bool KeepHyphens { get; init; } = true;

    /// <summary>
    /// 'don’t' and 'rock'n'roll' are one word each; otherwise they are split at the apostrophe, and 's' and 't' are words. With news
    /// rules only.
    /// </summary>
    public bool KeepApostrophes { get; init; } = true;

    /// <summary>
    /// 'Haftar’s' is a word of its own; otherwise its ending is left out, so that it counts as 'haftar'. With news rules only.
    /// </summary>
    public bool KeepPossessives { get; init; }

    /// <summary>
    /// English clitics are words: 'Haftar’s' is 'haftar' and ''s', 'don’t' is 'do' and 'n't', 'we’ll' is 'we' and ''ll'. With news
    /// rules only; <see cref="KeepPossessives"/> then has no say.
    /// </summary>
    public bool SplitClitics { get; init; }

    /// <summary>Words without a letter, such as '2016' and '155,221', count.</summary>
    public bool KeepNumbers { get; init; } = true;

    /// <summary>Punctuation marks and symbols count as words, each by itself.</summary>
    public bool KeepPunctuation { get; init; }

    /// <summary>'#Libya' and '@LNA' keep their mark and so are other words than 'libya' and 'lna'.</summary>
    public bool KeepHashtags { get; init; }

    /// <summary>Web and e-mail addresses are read as words; otherwise they are passed over.</summary>
    public bool KeepWebAddresses { get; init; }

    /// <summary>With <see cref="KeepWebAddresses"/>: each address is one word, not several.</summary>
    public bool JoinWebAddresses { get; init; }

    /// <summary>Shorter words do not count: in UTF-16 units of the word as it is counted, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MinimumLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Whether words are counted by their stems.</summary>
    public Stemming Stemming { get; init; } = Stemming.None;

    /// <summary>Irregular forms that are counted as their lemmas, 'went' as 'go', before stems are taken; null for none.</summary>
    public LemmaTable? Lemmas { get; init; }

    /// <summary>Expressions of several words that are counted as one, after stems are taken; null for none.</summary>
    public Compounds? Compounds { get; init; }
}
