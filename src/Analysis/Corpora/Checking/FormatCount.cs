namespace Analysis.Corpora.Checking;

/// <summary>How much of a corpus comes from files of one kind.</summary>
/// <param name="Format">The ending of their names in small letters: '.txt', '.html', '.jsonl'; '' where there is none.</param>
/// <param name="Files">The number of files, those in archives counted one by one.</param>
/// <param name="Articles">The number of articles in them.</param>
public sealed record FormatCount(string Format, int Files, int Articles);
