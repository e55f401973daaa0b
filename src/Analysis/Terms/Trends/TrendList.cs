using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;

namespace Analysis.Terms.Trends;

/// <summary>Words by their trend over time: what rises most certainly first, what falls most certainly last.</summary>
public sealed class TrendList : ResultList<TermTrend>
{
    private const int TermsShown = 20;

    private readonly TermSeries _series;
    private readonly TermTrend[] _terms;

    private TrendList(TermSeries series, TrendOptions options, TermTrend[] terms) => (_series, Options, _terms) = (series, options, terms);

    /// <summary>Which words are followed, and how.</summary>
    public TrendOptions Options { get; }

    /// <inheritdoc/>
    public override int Count => _terms.Length;

    /// <inheritdoc/>
    public override TermTrend this[int index] => _terms[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
        [.. _series.Notes(), $"Poisson regression with overdispersion; probabilities are corrected by {Options.Correction}. A trend is not a forecast."];

    /// <summary>The words that become more frequent most certainly.</summary>
    /// <param name="terms">How many, from 0.</param>
    public TrendList Rising(int terms) => Part(_terms.Where(term => term.Z > 0), terms);

    /// <summary>The words that become less frequent most certainly, the most certain first.</summary>
    /// <param name="terms">How many, from 0.</param>
    public TrendList Falling(int terms) => Part(_terms.Where(term => term.Z < 0).Reverse(), terms);

    /// <summary>Everywhere that dated articles use a word.</summary>
    public OccurrenceList Occurrences(TermTrend term) => _series.Occurrences(term.Term, 0, _series.Names.Length - 1);

    internal static TrendList Of(Tokens tokens, Period period, TrendOptions options)
    {
        var series = new TermSeries(tokens, period, options);
        var trends = series.Map((_, counts) => RateTrend.Of(counts, series.Sizes));
        var probabilities = Array.ConvertAll(trends, trend => trend.Probability);
        var corrected = MultipleTests.Correct(probabilities, options.Correction);
        int[] places = [.. Enumerable.Range(0, trends.Length)];
        ScoreOrder.Descending(Array.ConvertAll(trends, trend => trend.Z), places);
        return new(series, options, Array.ConvertAll(Array.FindAll(places, i => !double.IsNaN(trends[i].Z)), i => new TermTrend(
            tokens.Vocabulary[series.Ids[i]], series.Totals.Count[series.Ids[i]], series.Totals.Articles[series.Ids[i]], trends[i].Percent, trends[i].Z,
            probabilities[i], corrected[i], trends[i].Overdispersion)));
    }

    private TrendList Part(IEnumerable<TermTrend> terms, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return new(_series, Options, [.. terms.Take(most)]);
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = TermsShown, LastRows = TermsShown });
}
