using Analysis.Dates.Meanings;

namespace Analysis.Dates;

/// <summary>Words of a text that give a time, from a day to a decade. <see cref="DateResolver"/> tells which.</summary>
/// <param name="Start">Where they begin in the text, in UTF-16 units from 0.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Kind">What sort of words they are.</param>
public sealed record DateMention(int Start, int Length, DateKind Kind)
{
    internal Meaning Meaning { get; init; } = new UnsettledMeaning(DateKind.Relative, "made without a text");

    internal TimeDirection Direction { get; init; }

    internal bool IsQuoted { get; init; }

    /// <summary>Where its sentence begins.</summary>
    internal int Sentence { get; init; }

    internal bool IsAtLineStart { get; init; }

    internal bool IsAloneOnLine { get; init; }

    /// <summary>True where a comma sets it off from what stands before.</summary>
    internal bool IsAfterComma { get; init; }
}
