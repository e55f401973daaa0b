namespace Analysis.Kernel.Completion;

/// <summary>How well a name fits what is typed, the best first.</summary>
internal enum NameMatchQuality
{
    /// <summary>It begins with the typed text, in the same case.</summary>
    Prefix,

    /// <summary>The typed letters, capitals all, are the capitals of its words: <c>SB</c> for <c>StringBuilder</c>.</summary>
    Capitals,

    /// <summary>It begins with the typed text, in another case.</summary>
    PrefixIgnoringCase,

    /// <summary>The typed letters begin its words: <c>gh</c> for <c>GetHashCode</c>.</summary>
    Humps,

    /// <summary>The typed text is somewhere in it.</summary>
    Substring,

    /// <summary>It does not fit.</summary>
    None,
}
