using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;

namespace Analysis.Terms.Trends;

/// <summary>Times in which words are much more frequent than usual, the heaviest first.</summary>
public sealed class BurstList : ResultList<TermBurst>
{
    private readonly TermSeries _series;
    private readonly TermBurst[] _bursts;

    private BurstList(TermSeries series, TrendOptions options, TermBurst[] bursts) => (_series, Options, _bursts) = (series, options, bursts);

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _series.Tokens;

    /// <summary>Which words are followed, and how.</summary>
    public TrendOptions Options { get; }

    /// <inheritdoc/>
    public override int Count => _bursts.Length;

    /// <inheritdoc/>
    public override TermBurst this[int index] => _bursts[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
        [.. _series.Notes(), FormattableString.Invariant($"Kleinberg's automaton with the rate raised {Options.BurstScale} times and gamma {Options.BurstGamma}.")];

    /// <summary>The bursts of one word, in the order of time.</summary>
    public IReadOnlyList<TermBurst> Of(string word)
    {
        var key = _series.Tokens.Key(word);
        return [.. _bursts.Where(burst => burst.Term == key).OrderBy(burst => _series.PlaceOf(burst.First))];
    }

    /// <summary>Everywhere that the articles of a burst use its word.</summary>
    public OccurrenceList Occurrences(TermBurst burst) => _series.Occurrences(burst.Term, _series.PlaceOf(burst.First), _series.PlaceOf(burst.Last));

    internal static BurstList Of(Tokens tokens, Period period, TrendOptions options)
    {
        var series = new TermSeries(tokens, period, options);
        var bursts = series.Map((id, counts) => Bursts.Find(counts, series.Sizes, options.BurstScale, options.BurstGamma)
            .Select(burst => new TermBurst(tokens.Vocabulary[id], series.Names[burst.First], series.Names[burst.Last], burst.Weight,
                counts[burst.First..(burst.Last + 1)].Sum(), series.PerThousand(counts, burst.First, burst.Last),
                series.PerThousand(counts, 0, counts.Length - 1)))
            .ToArray());
        return new(series, options, [.. bursts.SelectMany(ofTerm => ofTerm).OrderByDescending(burst => burst.Weight)]);
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
