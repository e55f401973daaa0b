namespace Analysis.Corpora;

/// <summary>Where a word stands, in the order of the articles and of their text.</summary>
public sealed class OccurrenceList : ResultList<ArticleSpan>
{
    private readonly Corpus _corpus;
    private readonly IReadOnlyList<ArticleSpan> _spans;

    internal OccurrenceList(string word, Corpus corpus, IReadOnlyList<ArticleSpan> spans, string tokenizer)
    {
        Word = word;
        _corpus = corpus;
        _spans = spans;
        Notes = [$"'{word}': {Plural.Of(spans.Count, "occurrence")}; {tokenizer}."];
    }

    /// <summary>The word as it is counted.</summary>
    public string Word { get; }

    /// <inheritdoc/>
    public override int Count => _spans.Count;

    /// <inheritdoc/>
    public override ArticleSpan this[int index] => _spans[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    /// <summary>An occurrence as printed.</summary>
    public string TextOf(ArticleSpan span) => _corpus.TextOf(span);
}
