namespace Analysis.Terms;

/// <summary>A word that is looked for.</summary>
/// <param name="Text">The word as it is counted, or the glob.</param>
/// <param name="IsGlob">Whether '*' and '?' in it stand for any characters and for one.</param>
internal readonly record struct QueryWord(string Text, bool IsGlob);
