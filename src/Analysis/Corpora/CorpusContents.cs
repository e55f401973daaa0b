namespace Analysis.Corpora;

/// <summary>What a corpus is made of.</summary>
internal sealed record CorpusContents
{
    /// <summary>The folder or file that it was loaded from, as it was given.</summary>
    public required string Folder { get; init; }

    /// <summary>The articles, in the order of <see cref="ArticleOrder"/>.</summary>
    public required Article[] Articles { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>The articles in other languages than most, in the same order.</summary>
    public IReadOnlyList<Article> OtherLanguages { get; init; } = [];

    /// <summary>What the user should know about the loading.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
