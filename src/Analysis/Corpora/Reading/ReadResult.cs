namespace Analysis.Corpora.Reading;

/// <summary>One thing that reading a file brought: an article, a problem, or what was passed over without being one.</summary>
/// <param name="Document">The article.</param>
/// <param name="Problem">What could not be read.</param>
/// <param name="PassedOver">What a container holds besides articles: 'not read: 3 .docx'. No mistake of anybody's.</param>
internal readonly record struct ReadResult(RawDocument? Document, CorpusException? Problem, SkippedFile? PassedOver = null)
{
    public static ReadResult Of(RawDocument document) => new(document, null);
}
