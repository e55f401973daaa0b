namespace Analysis.Corpora.Duplicates;

/// <summary>Wording that two articles share, in words.</summary>
/// <param name="A">The place of one article.</param>
/// <param name="B">The place of the other.</param>
/// <param name="StartA">The first word in one.</param>
/// <param name="EndA">Behind the last word there.</param>
/// <param name="StartB">The first word in the other.</param>
/// <param name="EndB">Behind the last word there.</param>
/// <param name="Shared">How many words are the same in both.</param>
internal readonly record struct Passage(int A, int B, int StartA, int EndA, int StartB, int EndB, int Shared)
{
    /// <summary>The share of its words that are the same in both, from 0 to 1.</summary>
    public double Similarity => (double)Shared / Math.Max(EndA - StartA, EndB - StartB);

    /// <summary>True where not a word differs.</summary>
    public bool IsVerbatim => Shared == EndA - StartA && Shared == EndB - StartB;
}
