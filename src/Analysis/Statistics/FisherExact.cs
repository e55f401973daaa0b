namespace Analysis.Statistics;

/// <summary>
/// Fisher's exact test of a table (Fisher 1935): the share of all tables with the same margins that are as far from independence. The tables'
/// probabilities are compared with the most probable one's, by the ratio of neighbours, so that no digit is lost in large tables.
/// </summary>
public static class FisherExact
{
    // Two tables of equal probability may differ by rounding: the limit that statistics programs use.
    private const double Tie = 1 + 1e-7;
    private const double Negligible = 1e-18;

    /// <summary>The probability that both hold at least as often.</summary>
    public static double Greater(in ContingencyTable table) => new Tables(table).Share(table.Both, upper: true);

    /// <summary>The probability that both hold at most as often.</summary>
    public static double Less(in ContingencyTable table) => new Tables(table).Share(table.Both, upper: false);

    /// <summary>The probability of the table and of all that are not more probable than it.</summary>
    public static double TwoSided(in ContingencyTable table)
    {
        var tables = new Tables(table);
        var limit = tables.Weight(table.Both) * Tie;
        var (own, all) = (0.0, 0.0);
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            var weight = 1.0;
            for (var both = tables.Mode; ; both += step)
            {
                // The mode is counted once.
                if (both != tables.Mode || step > 0)
                {
                    all += weight;
                    if (weight <= limit) own += weight;
                }

                weight = tables.Next(weight, both, step);
                if (weight == 0 || (weight < all * Negligible && weight < own * Negligible)) break;
            }
        }

        return Math.Min(1, own / all);
    }

    private readonly struct Tables
    {
        private readonly long _first;
        private readonly long _second;
        private readonly long _rest;

        public Tables(in ContingencyTable table)
        {
            (_first, _second) = (table.First, table.Second);
            _rest = table.Total - _first - _second;
            Mode = (long)((double)(_first + 1) * (_second + 1) / (table.Total + 2));
            Mode = Math.Clamp(Mode, Math.Max(0, -_rest), Math.Min(_first, _second));
        }

        public long Mode { get; }

        /// <summary>The weight of a neighbour, from a table's own; 0 behind the last one.</summary>
        public double Next(double weight, long both, int step) => step > 0
            ? weight * (_first - both) * (_second - both) / ((both + 1.0) * (_rest + both + 1))
            : weight * both * (_rest + both) / ((_first - both + 1.0) * (_second - both + 1));

        /// <summary>A table's probability as a multiple of the mode's.</summary>
        public double Weight(long both)
        {
            var weight = 1.0;
            var step = both > Mode ? 1 : -1;
            for (var at = Mode; at != both && weight > 0; at += step) weight = Next(weight, at, step);
            return weight;
        }

        public double Share(long both, bool upper)
        {
            var (up, down) = (Sum(Mode, 1, 1), Sum(Mode, -1, 1));
            var all = up + down - 1;
            var step = upper ? 1 : -1;
            // The smaller side is summed; the other is what it leaves, without the table itself.
            return upper == both >= Mode
                ? Math.Min(1, Sum(both, step, Weight(both)) / all)
                : 1 - (Sum(both - step, -step, Weight(both - step)) / all);
        }

        private double Sum(long from, int step, double weight)
        {
            var sum = 0.0;
            for (var both = from; weight > sum * Negligible; both += step)
            {
                sum += weight;
                weight = Next(weight, both, step);
            }

            return sum;
        }
    }
}
