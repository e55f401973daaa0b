using System.Numerics;
using Analysis.Statistics;
using FsCheck.Fluent;

namespace Analysis.Tests.Statistics;

public class KeynessMeasuresTests
{
    // Dunning 1993, Computational Linguistics 19, table 2.
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)]
    [InlineData(29, 13, 123, 31612, 263.90)]
    [InlineData(31, 23, 139, 31584, 256.84)]
    [InlineData(10, 0, 3, 31764, 167.23)]
    public void Dunning1993_Table2(long both, long first, long second, long neither, double expected) =>
        Assert.Equal(expected, LogLikelihood.FourCell(new(both, first, second, neither)), 2);

    // Manning and Schütze 1999, page 170: 'new companies'.
    [Fact]
    public void ManningSchuetze1999_NewCompanies()
    {
        var table = new ContingencyTable(8, 15820, 4667, 14287181);

        Assert.Equal(1.55, ChiSquared.Of(table), 2);
        Assert.Equal(0.999932, Association.TScore(table), 4);
    }

    [Fact]
    public void Statistics_are_sums_over_the_cells()
    {
        var tables = Gen.Choose(1, 400).ArrayOf(4).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(tables, cells =>
        {
            var (a, b, c, d) = (cells[0], cells[1], cells[2], cells[3]);
            var table = new ContingencyTable(a, b, c, d);
            double n = a + b + c + d;
            (double O, double E)[] all =
            [
                (a, (a + b) * (a + c) / n), (b, (a + b) * (b + d) / n), (c, (c + d) * (a + c) / n), (d, (c + d) * (b + d) / n),
            ];
            return Near(LogLikelihood.FourCell(table), 2 * all.Sum(cell => cell.O * Math.Log(cell.O / cell.E)))
                && Near(LogLikelihood.TwoCell(table), 2 * all.Take(2).Sum(cell => cell.O * Math.Log(cell.O / cell.E)))
                && Near(ChiSquared.Of(table), all.Sum(cell => Math.Pow(cell.O - cell.E, 2) / cell.E))
                && Near(ChiSquared.Yates(table), all.Sum(cell => Math.Pow(Math.Max(0, Math.Abs(cell.O - cell.E) - 0.5), 2) / cell.E));
        }));
    }

    // Fisher 1935: the lady who tastes tea, four cups of each kind, three of them right.
    [Fact]
    public void Fisher1935_TastingTea()
    {
        var table = new ContingencyTable(3, 1, 1, 3);

        Assert.Equal(17.0 / 70, FisherExact.Greater(table), 14);
        Assert.Equal(69.0 / 70, FisherExact.Less(table), 14);
        Assert.Equal(34.0 / 70, FisherExact.TwoSided(table), 14);
    }

    [Fact]
    public void Exact_probabilities_are_shares_of_all_tables()
    {
        var tables = Gen.Choose(0, 30).ArrayOf(4).Where(cells => cells.Sum() > 0).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(tables, cells =>
        {
            var table = new ContingencyTable(cells[0], cells[1], cells[2], cells[3]);
            var (first, second, total) = ((int)table.First, (int)table.Second, (int)table.Total);
            var ways = Enumerable.Range(0, Math.Min(first, second) + 1)
                .ToDictionary(both => both, both => Choose(second, both) * Choose(total - second, first - both));
            double Share(Func<int, bool> which) =>
                Math.Exp(BigInteger.Log(ways.Where(way => which(way.Key)).Aggregate(BigInteger.Zero, (sum, way) => sum + way.Value)) - BigInteger.Log(Choose(total, first)));
            return Near(FisherExact.Greater(table), Share(both => both >= table.Both))
                && Near(FisherExact.Less(table), Share(both => both <= table.Both))
                && Near(FisherExact.TwoSided(table), Share(both => ways[both] <= ways[(int)table.Both]));
        }));
    }

    [Fact]
    public void Exact_probabilities_of_large_tables_keep_their_digits()
    {
        // With equal large groups the tail is that of coins: half of the distribution and half of its middle.
        var middle = new ContingencyTable(50_000, 50_000, 5_000_000, 5_000_000);
        var far = new ContingencyTable(60_000, 40_000, 5_000_000, 5_000_000);

        Assert.Equal(1, FisherExact.TwoSided(middle), 12);
        Assert.Equal(1, FisherExact.Greater(middle) + FisherExact.Less(middle) - 0.0025356, 5);
        Assert.InRange(FisherExact.TwoSided(far), 0, 1e-300);
    }

    [Fact]
    public void Effect_sizes_by_hand()
    {
        // 40 in 1,000 words against 10 in 2,000: 40,000 and 5,000 a million.
        var table = ContingencyTable.OfGroups(40, 1000, 10, 2000);

        Assert.Equal(3, EffectSize.LogRatio(table), 12);
        Assert.Equal(700, EffectSize.PercentDifference(table), 9);
        Assert.Equal(40.0 * 1990 / (10 * 960), EffectSize.OddsRatio(table), 12);
        Assert.Equal(40_100.0 / 5_100, EffectSize.SimpleMaths(table, 100), 12);
        Assert.Equal(40_001.0 / 5_001, EffectSize.SimpleMaths(table), 12);
        Assert.Equal(50 - Math.Log(3000), EffectSize.Bic(50, table), 12);
        // The standard error is the root of 1/40 - 1/1000 + 1/10 - 1/2000, 0.351426.
        var interval = EffectSize.LogRatioInterval(table);
        Assert.Equal(3 - (1.959964 * 0.351426 / 0.693147), interval.Low, 5);
        Assert.Equal(3 + (1.959964 * 0.351426 / 0.693147), interval.High, 5);
    }

    [Fact]
    public void A_count_of_0_is_one_half_to_the_log_ratio_and_infinite_to_the_others()
    {
        var only = ContingencyTable.OfGroups(8, 1000, 0, 1000);

        Assert.Equal(4, EffectSize.LogRatio(only), 12);
        Assert.Equal(double.PositiveInfinity, EffectSize.PercentDifference(only));
        Assert.Equal(double.PositiveInfinity, EffectSize.OddsRatio(only));
        Assert.True(double.IsNaN(EffectSize.LogRatio(ContingencyTable.OfGroups(0, 10, 0, 10))));
        Assert.True(double.IsNaN(EffectSize.LogRatio(ContingencyTable.OfGroups(1, 10, 0, 0))));
    }

    [Fact]
    public void The_sign_says_which_group_has_more()
    {
        Assert.Equal(5, LogLikelihood.WithSign(5, ContingencyTable.OfGroups(2, 10, 1, 10)));
        Assert.Equal(-5, LogLikelihood.WithSign(5, ContingencyTable.OfGroups(1, 10, 2, 10)));
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ContingencyTable.OfPair(5, 4, 9, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContingencyTable.OfPair(0, 60, 60, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => ContingencyTable.OfGroups(11, 10, 0, 10));
        Assert.Equal(new(0, 50, 50, 0), ContingencyTable.OfPair(0, 50, 50, 100));
        Assert.Equal(new(10, 0, 0, 10), ContingencyTable.OfGroups(10, 10, 0, 10));
    }

    private static BigInteger Choose(int of, int chosen)
    {
        if (chosen < 0 || chosen > of) return 0;
        var ways = BigInteger.One;
        for (var i = 1; i <= chosen; i++) ways = ways * (of - chosen + i) / i;
        return ways;
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Abs(right));
}
