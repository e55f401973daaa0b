namespace Analysis.Benchmarks.Generating;

/// <summary>An article that was made up.</summary>
/// <param name="Folder">The name of the folder that it goes to.</param>
/// <param name="File">The file's name there.</param>
/// <param name="Text">What it says, in UTF-8; it holds until the next article is made.</param>
internal readonly record struct GeneratedArticle(string Folder, string File, ReadOnlyMemory<byte> Text);
