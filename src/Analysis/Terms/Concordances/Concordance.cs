using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>
/// Key words in context: each match on a line of its own. Matches are found among the ids; a text is read when one of its lines is asked for, once for all of
/// its lines.
/// </summary>
public sealed class Concordance : ResultList<ConcordanceLine>
{
    private const int LinesShown = 50;

    private readonly Tokens _tokens;
    private readonly List<ConcordanceHit> _hits;
    private readonly LineBounds?[] _bounds;
    private readonly int[] _order;

    private Concordance(Tokens tokens, string query, ConcordanceOptions options, List<ConcordanceHit> hits)
    {
        _tokens = tokens;
        _hits = hits;
        _bounds = new LineBounds?[hits.Count];
        _order = HitOrder.Of(tokens, hits, options.Order);
        Query = query;
        Options = options;
    }

    /// <summary>What was searched.</summary>
    public string Query { get; }

    /// <summary>What is shown around the matches, and in which order.</summary>
    public ConcordanceOptions Options { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <summary>The number of articles with a match.</summary>
    public int Articles => _hits.Select(hit => hit.Article).Distinct().Count();

    /// <inheritdoc/>
    public override int Count => _hits.Count;

    /// <inheritdoc/>
    /// <exception cref="CorpusException">The article's file has changed since the corpus was loaded.</exception>
    public override ConcordanceLine this[int index]
    {
        get
        {
            var place = _order[index];
            var article = _tokens.Corpus[_hits[place].Article];
            if (_bounds[place] is null) Read(place);
            var (start, match, end) = _bounds[place]!.Value;
            var text = article.Text;
            return new(
                OneLine(text.AsSpan(start, match.Start - start)),
                OneLine(text.AsSpan(match.Start, match.Length)),
                OneLine(text.AsSpan(match.End, end - match.End)),
                article.Id, article.Outlet.Value, article.Date.Value, match.Start, match.Length);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"{Query}: {Plural.Of(Count, "place")} in {Plural.Of(Articles, "article")}, in the order {Options.Order}; {Tokenizer}.",
        .. Count > LinesShown ? [$"The first {LinesShown} lines are shown; ToDataFrame() has all."] : Array.Empty<string>(),
    ];

    /// <summary>Where the matches stand, in the order of the lines.</summary>
    public OccurrenceList Occurrences() => new(Query, _tokens.Corpus,
        [.. this.Select(line => new ArticleSpan(line.Article, line.Start, line.Length))], Tokenizer.ToString());

    internal static Concordance Of(Tokens tokens, string query, ConcordanceOptions options) =>
        new(tokens, $"'{query}'", options, WordPattern.Of(tokens, query).Find(tokens));

    internal static Concordance OfPattern(Tokens tokens, string pattern, ConcordanceOptions options) =>
        new(tokens, $"/{pattern}/", options, SpanHits.Of(tokens, pattern));

    internal static Concordance Of(Tokens tokens, IEnumerable<ArticleSpan> spans, ConcordanceOptions options) =>
        new(tokens, "chosen places", options, SpanHits.Of(tokens, spans));

    /// <summary>Finds the bounds of all lines of a line's article.</summary>
    private void Read(int place)
    {
        var article = _hits[place].Article;
        var words = ArticleWordPlaces.Of(_tokens, article);
        var first = place;
        while (first > 0 && _hits[first - 1].Article == article) first--;
        for (var i = first; i < _hits.Count && _hits[i].Article == article; i++)
            _bounds[i] = LineBounds.Of(words, _hits[i], _tokens.ArticleStarts[article], Options);
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit)) line.Append(unit);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }

    private protected override IDisplayable Shown() => new ConcordanceTable([.. this.Take(LinesShown)]);
}
