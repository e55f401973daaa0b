namespace Analysis.Corpora;

/// <summary>A file that was left out of a corpus.</summary>
/// <param name="File">Its path relative to the corpus's folder, with '/' between names.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record SkippedFile(string File, string Reason);
