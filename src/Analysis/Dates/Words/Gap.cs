namespace Analysis.Dates.Words;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Anything else: other words, the end of a sentence or of a line.</summary>
    Break,

    /// <summary>Nothing: 'Oct2'.</summary>
    None,

    Space,
    Comma,

    /// <summary>A hyphen or a dash, with or without spaces.</summary>
    Hyphen,

    Slash,

    /// <summary>A full stop without a space after it.</summary>
    Dot,

    /// <summary>A full stop and a space: the end of an abbreviation, or of a sentence.</summary>
    DotSpace,

    /// <summary>An opening bracket.</summary>
    Bracket,
}
