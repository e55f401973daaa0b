namespace Analysis.Tests.Corpora.Gold;

/// <summary>Something in a gold file that its articles or the calendar contradict.</summary>
/// <param name="Article">The article's key; null where no single article is concerned.</param>
/// <param name="Line">The line in the article, where it is known.</param>
/// <param name="Entry">Where in the gold: 'actor haftar', 'date 'Tuesday''.</param>
internal sealed record Finding(string? Article, int? Line, string Entry, string Sentence)
{
    public override string ToString() =>
        $"{Article}{(Line is null ? "" : $", line {Line}")}{(Article is null ? "" : ", ")}{Entry}: {Sentence}";
}
