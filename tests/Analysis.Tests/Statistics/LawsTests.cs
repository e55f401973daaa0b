using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

public class LawsTests
{
    [Theory]
    [InlineData(0.8)]
    [InlineData(1.1)]
    public void Counts_that_follow_Zipfs_law_give_its_exponent(double exponent)
    {
        int[] counts = [.. Enumerable.Range(1, 500).Select(rank => (int)Math.Round(1e8 * Math.Pow(rank, -exponent)))];

        var fit = ZipfFit.Of(counts);

        Assert.Equal(exponent, fit.Exponent, 5);
        Assert.Equal(0, fit.Distance, 5);
        Assert.Equal(counts[9], fit.Expected(10), fit.Expected(10) * 1e-4);
    }

    [Fact]
    public void The_exponent_is_the_likeliest_one()
    {
        int[] counts = [120, 80, 41, 40, 22, 9, 9, 3, 1, 1];
        double Likelihood(double exponent)
        {
            var all = Enumerable.Range(1, counts.Length).Sum(rank => Math.Pow(rank, -exponent));
            return counts.Select((count, i) => count * Math.Log(Math.Pow(i + 1, -exponent) / all)).Sum();
        }

        var best = Enumerable.Range(0, 200_001).Select(i => 0.5 + (i * 1e-5)).MaxBy(Likelihood);
        var fit = ZipfFit.Of(counts);

        Assert.Equal(best, fit.Exponent, 4);
        // The curvature of the likelihood is the inverse square of the standard error.
        const double Step = 1e-3;
        var curvature = (Likelihood(best + Step) + Likelihood(best - Step) - (2 * Likelihood(best))) / (Step * Step);
        Assert.Equal(1 / Math.Sqrt(-curvature), fit.StandardError, 4);
        Assert.Throws<ArgumentException>(() => ZipfFit.Of([3]));
        Assert.Throws<ArgumentException>(() => ZipfFit.Of([3, 4]));
        Assert.Throws<ArgumentException>(() => ZipfFit.Of([3, 0]));
    }

    [Fact]
    public void Growth_that_follows_Heaps_law_gives_factor_and_exponent()
    {
        (long, long)[] growth = [.. Enumerable.Range(1, 40).Select(i => (i * 1_000_000L, (long)Math.Round(44 * Math.Pow(i * 1e6, 0.49))))];

        var fit = HeapsFit.Of(growth);

        Assert.Equal(44, fit.Factor, 0.05);
        Assert.Equal(0.49, fit.Exponent, 4);
        Assert.Equal(1, fit.RSquared, 6);
        // Manning, Raghavan and Schütze 2008, section 5.1.1: 38,323 terms of the first 1,000,020 tokens of Reuters-RCV1.
        Assert.Equal(38_323, new HeapsFit(44, 0.49, 1).Expected(1_000_020), 1.0);
    }

    [Fact]
    public void Two_points_lie_on_their_line()
    {
        var fit = HeapsFit.Of([(100, 50), (400, 100)]);

        Assert.Equal((5, 0.5, 1), (Math.Round(fit.Factor, 9), Math.Round(fit.Exponent, 9), Math.Round(fit.RSquared, 9)));
        Assert.Throws<ArgumentException>(() => HeapsFit.Of([(100, 50), (100, 60)]));
        Assert.Throws<ArgumentException>(() => HeapsFit.Of([(0, 1), (100, 60)]));
    }
}
