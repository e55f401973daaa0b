using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;

namespace Analysis.Terms.Trends;

/// <summary>Periods with which words go to another level of frequency: words by frequency, changes in the order of time.</summary>
public sealed class ChangeList : ResultList<TermChange>
{
    private readonly TermSeries _series;
    private readonly TermChange[] _changes;

    private ChangeList(TermSeries series, TrendOptions options, TermChange[] changes) => (_series, Options, _changes) = (series, options, changes);

    /// <summary>Which words are followed, and how.</summary>
    public TrendOptions Options { get; }

    /// <inheritdoc/>
    public override int Count => _changes.Length;

    /// <inheritdoc/>
    public override TermChange this[int index] => _changes[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
        [.. _series.Notes(), FormattableString.Invariant($"Levels of a Poisson rate with overdispersion; strictness {Options.ChangeStrictness}.")];

    /// <summary>The changes of one word, in the order of time.</summary>
    public IReadOnlyList<TermChange> Of(string word)
    {
        var key = _series.Tokens.Key(word);
        return Array.FindAll(_changes, change => change.Term == key);
    }

    /// <summary>Everywhere that the articles of the new level use the word.</summary>
    public OccurrenceList Occurrences(TermChange change)
    {
        var first = _series.PlaceOf(change.Period);
        return _series.Occurrences(change.Term, first, first + change.PeriodsAfter - 1);
    }

    internal static ChangeList Of(Tokens tokens, Period period, TrendOptions options)
    {
        var series = new TermSeries(tokens, period, options);
        var changes = series.Map((id, counts) => Changes(series, id, counts, options));
        return new(series, options,
        [
            .. Enumerable.Range(0, changes.Length).OrderByDescending(i => series.Totals.Count[series.Ids[i]]).SelectMany(i => changes[i]),
        ]);
    }

    private static TermChange[] Changes(TermSeries series, int id, int[] counts, TrendOptions options)
    {
        int[] starts = [0, .. ChangePoints.Find(counts, series.Sizes, options.ChangeStrictness), counts.Length];
        return
        [
            .. Enumerable.Range(1, starts.Length - 2).Select(i => new TermChange(series.Tokens.Vocabulary[id], series.Names[starts[i]],
                series.PerThousand(counts, starts[i - 1], starts[i] - 1), series.PerThousand(counts, starts[i], starts[i + 1] - 1),
                starts[i] - starts[i - 1], starts[i + 1] - starts[i])),
        ];
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
