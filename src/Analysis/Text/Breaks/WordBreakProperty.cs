namespace Analysis.Text.Breaks;

/// <summary>What a character does to a word's bounds: the property Word_Break of Unicode Standard Annex 29, under its names.</summary>
internal enum WordBreakProperty : byte
{
    /// <summary>Stands alone.</summary>
    Other,

    /// <summary>Carriage return.</summary>
    CR,

    /// <summary>Line feed.</summary>
    LF,

    /// <summary>Another line or page end.</summary>
    Newline,

    /// <summary>A mark: belongs to what it follows.</summary>
    Extend,

    /// <summary>Joins pictures to one.</summary>
    ZWJ,

    /// <summary>Not seen: belongs to what it follows.</summary>
    Format,

    /// <summary>Half a flag.</summary>
    RegionalIndicator,

    /// <summary>Joins its own kind.</summary>
    Katakana,

    /// <summary>A letter that quotation marks may stand behind.</summary>
    HebrewLetter,

    /// <summary>A letter of a script with spaces between words.</summary>
    ALetter,

    /// <summary>The straight apostrophe.</summary>
    SingleQuote,

    /// <summary>The straight quotation mark.</summary>
    DoubleQuote,

    /// <summary>Joins letters and digits.</summary>
    MidNumLet,

    /// <summary>Joins letters.</summary>
    MidLetter,

    /// <summary>Joins digits.</summary>
    MidNum,

    /// <summary>A digit.</summary>
    Numeric,

    /// <summary>An underscore: joins whatever is in words.</summary>
    ExtendNumLet,

    /// <summary>A space that joins others.</summary>
    WSegSpace,
}
