namespace Analysis.Corpora.Cleaning;

/// <summary>A line of a text without its end and the white space around it.</summary>
/// <param name="Start">Where its first visible unit stands.</param>
/// <param name="Length">How many units to its last visible one; 0 for a blank line.</param>
/// <param name="Number">Its number from 1.</param>
/// <param name="IsIndented">True when white space stands before it: it begins a paragraph where lines are broken.</param>
/// <param name="HasColumns">True when a wide gap stands in it.</param>
internal readonly record struct TextLine(int Start, int Length, int Number, bool IsIndented, bool HasColumns)
{
    public bool IsBlank => Length == 0;

    public int End => Start + Length;
}
