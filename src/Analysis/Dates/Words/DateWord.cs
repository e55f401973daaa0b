namespace Analysis.Dates.Words;

/// <summary>A word or a number that can be a part of a date.</summary>
/// <param name="Start">In UTF-16 units from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Value">The number, or which weekday, month, season or unit.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct DateWord(int Start, int Length, WordKind Kind, int Value, Gap Gap)
{
    public int End => Start + Length;
}
