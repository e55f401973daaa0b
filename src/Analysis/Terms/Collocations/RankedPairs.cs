using Analysis.Statistics;

namespace Analysis.Terms.Collocations;

/// <summary>Orders pairs by a measure.</summary>
internal static class RankedPairs
{
    /// <summary>The highest first; ties by the ids of the words.</summary>
    public static RankedPair[] Of(PairCounts counts, CollocationOptions options)
    {
        var pairs = counts.Pairs;
        var measure = Measure(options.Measure);
        var (scores, probabilities) = (new double[pairs.Length], new double[pairs.Length]);
        Parallel.For(0, pairs.Length, i =>
        {
            var table = counts.Table(pairs[i]);
            var likelihood = LogLikelihood.FourCell(table);
            probabilities[i] = ChiSquared.UpperTail(likelihood);
            scores[i] = measure is null ? LogLikelihood.WithSign(likelihood, table) : measure(table);
        });
        var corrected = MultipleTests.Correct(probabilities, options.Correction);
        var order = new int[pairs.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        ScoreOrder.Descending(scores, order);
        return Array.ConvertAll(order, i => new RankedPair(pairs[i], probabilities[i], corrected[i]));
    }

    private static Func<ContingencyTable, double>? Measure(CollocationMeasure measure) => measure switch
    {
        CollocationMeasure.LogLikelihood => null,
        CollocationMeasure.Pmi => table => Association.Pmi(table),
        CollocationMeasure.Npmi => table => Association.Npmi(table),
        CollocationMeasure.Mi3 => table => Association.Mi3(table),
        CollocationMeasure.TScore => table => Association.TScore(table),
        CollocationMeasure.ZScore => table => Association.ZScore(table),
        CollocationMeasure.LogDice => table => Association.LogDice(table),
        CollocationMeasure.DeltaPForward => table => Association.DeltaPForward(table),
        CollocationMeasure.DeltaPBackward => table => Association.DeltaPBackward(table),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure,
            $"Unknown measure: expected one of {string.Join(", ", Enum.GetNames<CollocationMeasure>())}."),
    };
}
