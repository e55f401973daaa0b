using System.Collections;

namespace Analysis.Corpora;

/// <summary>A part of a corpus whose articles have something in common. LINQ takes it for a group of articles.</summary>
/// <typeparam name="TKey">What they have in common.</typeparam>
/// <param name="Key">Its value; null for the articles where it is not known.</param>
/// <param name="Corpus">The articles.</param>
public sealed record CorpusGroup<TKey>(TKey Key, Corpus Corpus) : IGrouping<TKey, Article>
{
    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => Corpus.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The key and the number of articles.</summary>
    public override string ToString() => $"{FieldText.Of(Key)}: {Plural.Of(Corpus.Count, "article")}";
}
