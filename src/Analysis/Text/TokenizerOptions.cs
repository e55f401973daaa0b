namespace Analysis.Text;

/// <summary>What counts as a word. The defaults suit news in English.</summary>
public sealed record TokenizerOptions
{
    /// <summary>Words are compared in lower case, by the invariant culture; 'İ' becomes 'i'.</summary>
    public bool FoldCase { get; init; } = true;

    /// <summary>'al-Mismari' and 'UN-backed' are one word each; otherwise they are split at the hyphen.</summary>
    public bool KeepHyphens { get; init; } = true;

    /// <summary>'Haftar’s' is a word of its own; otherwise its ending is left out, so that it counts as 'haftar'.</summary>
    public bool KeepPossessives { get; init; }

    /// <summary>Words without a letter, such as '2016' and '155,221', count.</summary>
    public bool KeepNumbers { get; init; } = true;

    /// <summary>Web and e-mail addresses are read as words; otherwise they are passed over.</summary>
    public bool KeepWebAddresses { get; init; }
}
