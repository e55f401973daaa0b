namespace Analysis.Text;

/// <summary>What a character does to a word.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Ends it: white space, punctuation, symbols, unpaired surrogates.</summary>
    Other,

    /// <summary>Belongs to it.</summary>
    Letter,

    /// <summary>Belongs to it.</summary>
    Digit,

    /// <summary>An accent or vowel sign: belongs to the letter before it.</summary>
    Mark,

    /// <summary>Cannot be seen (soft hyphen, zero-width space, byte order mark): as if it were not there.</summary>
    Invisible,

    /// <summary>Joins letters (don’t) and digits (1'000).</summary>
    Apostrophe,

    /// <summary>Joins digits (1.5) and single letters (U.N.).</summary>
    Dot,

    /// <summary>Joins digits (155,221).</summary>
    Comma,

    /// <summary>Joins letters and digits when the options say so.</summary>
    Hyphen,

    /// <summary>An underscore: joins letters and digits.</summary>
    Connector,
}
