namespace Analysis.Corpora.Checking;

/// <summary>What can be wrong with a file or an article, so that counts of it mislead.</summary>
public enum CheckKind
{
    /// <summary>A file, an entry or a record that could not be read.</summary>
    Unreadable,

    /// <summary>Nothing but a headline, or not even that.</summary>
    NoBody,

    /// <summary>So few words that it may be a teaser, a caption or what is left of a page behind a paywall.</summary>
    VeryShort,

    /// <summary>So many words that it may be several articles in one.</summary>
    VeryLong,

    /// <summary>No headline was found.</summary>
    NoHeadline,

    /// <summary>Most of a plain text was taken for debris.</summary>
    MostlyRemoved,

    /// <summary>Text that looks as if it had been read in the wrong encoding and saved again: 'donâ€™t'.</summary>
    EncodedTwice,

    /// <summary>Characters that were lost before, or while, the file was read: U+FFFD.</summary>
    BrokenCharacters,

    /// <summary>A date of publication that is yet to come.</summary>
    FutureDate,

    /// <summary>A date of publication before there were newspapers to speak of.</summary>
    EarlyDate,

    /// <summary>An article in another language than the corpus's; it is kept apart and not counted.</summary>
    OtherLanguage,
}
