namespace Analysis.Corpora.Languages;

/// <summary>The writing system of a letter.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Han,
    Kana,
    Hangul,
    Thai,
    Georgian,
    Armenian,
    Devanagari,
    Other,
}
