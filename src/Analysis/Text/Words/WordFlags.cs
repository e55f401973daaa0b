namespace Analysis.Text.Words;

/// <summary>What a character can do in the words of some options: one bit each, so that a block of characters becomes bit masks.</summary>
[Flags]
internal enum WordFlags : byte
{
    /// <summary>Ends a word.</summary>
    None = 0,

    /// <summary>A letter.</summary>
    Letter = 1,

    /// <summary>A digit.</summary>
    Digit = 2,

    /// <summary>Joins two letters.</summary>
    BetweenLetters = 4,

    /// <summary>Joins two digits.</summary>
    BetweenDigits = 8,

    /// <summary>Joins letters and digits.</summary>
    BetweenAny = 16,

    /// <summary>Only the scalar reader knows what it does to the word that it follows.</summary>
    Hard = 32,

    /// <summary>Only the scalar reader knows whether a word begins here.</summary>
    HardStart = 64,

    /// <summary>What stands behind an apostrophe in a possessive.</summary>
    Ending = 128,
}
