namespace Analysis.Charts.Recipes;

/// <summary>A word of a cloud.</summary>
/// <param name="X">Its middle, from left to right.</param>
/// <param name="Y">The middle of its line, from bottom to top.</param>
/// <param name="Size">The size of its font, in the same steps.</param>
internal sealed record CloudWord(double X, double Y, double Size);
