using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;

namespace Analysis.Terms.Laws;

/// <summary>All words of a corpus by rank, stop words among them, with Zipf's law fitted: the data of a Zipf plot.</summary>
public sealed class RankList : ResultList<RankedTerm>
{
    private readonly Tokens _tokens;
    private readonly int[] _ids;
    private readonly int[] _counts;

    private RankList(Tokens tokens, int[] ids, int[] counts)
    {
        (_tokens, _ids, _counts) = (tokens, ids, counts);
        Fit = counts.Length < 2 ? null : ZipfFit.Of(counts);
    }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _tokens;

    /// <summary>The fitted law; null for fewer than two words.</summary>
    public ZipfFit? Fit { get; }

    /// <inheritdoc/>
    public override int Count => _ids.Length;

    /// <inheritdoc/>
    public override RankedTerm this[int index] =>
        new(index + 1, _tokens.Vocabulary[_ids[index]], _counts[index], Fit?.Expected(index + 1) ?? _counts[index]);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes => Fit is not { } fit
        ? ["Too few words for a law."]
        :
        [
            FormattableString.Invariant($"Zipf's law with the exponent {fit.Exponent:F3} (standard error at least {fit.StandardError:F3}), by maximum likelihood. ")
                + FormattableString.Invariant($"Its cumulated shares are at most {fit.Distance:P1} off. ")
                + $"{Plural.Of(_tokens.Count, "word")}; {_tokens.Tokenizer}.",
        ];

    /// <summary>Everywhere a word stands.</summary>
    public OccurrenceList Occurrences(RankedTerm term) => _tokens.OccurrencesOf(_tokens.Vocabulary.Find(term.Term));

    internal static RankList Of(Tokens tokens)
    {
        int[] all = [.. Enumerable.Range(0, tokens.Corpus.Count)];
        var counts = TermCounts.Sum(tokens, [new GroupCounter(tokens).Count(all, out _)]);
        var ids = counts.Ranked(tokens, new() { StopWords = StopWords.None });
        return new(tokens, ids, Array.ConvertAll(ids, id => counts.Count[id]));
    }

    private protected override IDisplayable Shown() => DataFrame.FromRecords(this.Take(40)).Table(new() { FirstRows = 40 });
}
