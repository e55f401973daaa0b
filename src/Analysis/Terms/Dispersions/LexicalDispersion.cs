using Analysis.Corpora;
using Analysis.Display;

namespace Analysis.Terms.Dispersions;

/// <summary>Where chosen words stand along the corpus: the data of a lexical dispersion plot. Words as they were asked for, then places ascending.</summary>
public sealed class LexicalDispersion : ResultList<LexicalPlace>
{
    private readonly Tokens _tokens;
    private readonly LexicalPlace[] _places;

    private LexicalDispersion(Tokens tokens, IReadOnlyList<string> terms, LexicalPlace[] places) => (_tokens, Terms, _places) = (tokens, terms, places);

    /// <summary>The words, also those that the corpus does not use.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The words of the whole corpus: the length of the plot.</summary>
    public Tokens Tokens => _tokens;

    /// <inheritdoc/>
    public override int Count => _places.Length;

    /// <inheritdoc/>
    public override LexicalPlace this[int index] => _places[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
        [$"{Plural.Of(Terms.Count, "term")} in {Plural.Of(_tokens.Count, "word")} of {Plural.Of(_tokens.Corpus.Count, "article")}; {_tokens.Tokenizer}."];

    /// <summary>Where a place stands in its article.</summary>
    public OccurrenceList Occurrences(LexicalPlace place) => new(
        place.Term, _tokens.Corpus, TokenSpans.Of(_tokens, [new TokenRange(place.Word, place.Word)]), _tokens.Tokenizer.ToString());

    /// <summary>Everywhere a word stands.</summary>
    public OccurrenceList Occurrences(string term) => _tokens.Occurrences(term);

    internal static LexicalDispersion Of(Tokens tokens, IEnumerable<string> words)
    {
        string[] terms = [.. words.Select(tokens.Key).Distinct()];
        var places = new List<LexicalPlace>();
        foreach (var term in terms)
        {
            var id = tokens.Vocabulary.Find(term);
            for (var article = 0; id >= 0 && article < tokens.Corpus.Count; article++)
            {
                var ids = tokens.Of(article);
                for (var i = ids.IndexOf(id); i >= 0 && i < ids.Length; i++)
                {
                    if (ids[i] != id) continue;
                    places.Add(new(term, tokens.Corpus[article].Id, article, tokens.Corpus[article].Date.Value,
                        tokens.ArticleStarts[article] + i, (double)i / ids.Length));
                }
            }
        }

        return new(tokens, terms, [.. places]);
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
