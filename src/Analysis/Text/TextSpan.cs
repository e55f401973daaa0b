namespace Analysis.Text;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Where it ends: the first unit that is no longer part of it.</summary>
    public int End => Start + Length;

    /// <summary>The stretch itself.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
