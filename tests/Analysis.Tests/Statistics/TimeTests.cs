using Analysis.Statistics;
using FsCheck.Fluent;

namespace Analysis.Tests.Statistics;

public class TimeTests
{
    private static readonly FsCheck.Arbitrary<(int Count, int Size)[]> Series = Gen.Choose(0, 60)
        .SelectMany(size => Gen.Choose(0, Math.Max(1, size / 3)).Select(count => (Math.Min(count, size), size))).ArrayOf(10).ToArbitrary();

    [Fact]
    public void Bursts_are_the_cheapest_of_all_courses() => Holds.ForSeeded(Prop.ForAll(Series, series =>
    {
        var (counts, sizes) = (Array.ConvertAll(series, at => at.Count), Array.ConvertAll(series, at => at.Size));
        double usual = (double)counts.Sum() / sizes.Sum(), raised = 2 * usual;
        if (counts.Sum() == 0 || raised >= 1) return Bursts.Find(counts, sizes).Count == 0;
        var cheapest = Enumerable.Range(0, 1 << 10).Min(course => Price(course));
        var found = Bursts.Find(counts, sizes).Sum(burst => ((1 << (burst.Last + 1)) - 1) & ~((1 << burst.First) - 1));
        return Math.Abs(Price(found) - cheapest) < 1e-9;

        double Price(int course)
        {
            var price = 0.0;
            for (var i = 0; i < 10; i++)
            {
                var rate = (course >> i & 1) == 0 ? usual : raised;
                price -= (counts[i] * Math.Log(rate)) + ((sizes[i] - counts[i]) * Math.Log(1 - rate));
                if ((course >> i & 1) == 1 && (i == 0 || (course >> (i - 1) & 1) == 0)) price += Math.Log(10);
            }

            return price;
        }
    }));

    [Fact]
    public void A_burst_weighs_what_the_raised_rate_explains_better()
    {
        int[] counts = [1, 1, 1, 8, 9, 1, 1, 1];
        int[] sizes = [.. counts.Select(_ => 100)];
        // The usual rate is 23/800; within the burst 17 of 200.
        var weight = (17 * Math.Log(2)) + (183 * Math.Log((1 - (46.0 / 800)) / (1 - (23.0 / 800))));

        var burst = Assert.Single(Bursts.Find(counts, sizes));

        Assert.Equal((3, 4), (burst.First, burst.Last));
        Assert.Equal(weight, burst.Weight, 12);
        Assert.Empty(Bursts.Find(counts, sizes, gamma: 10));
    }

    [Fact]
    public void Levels_are_the_cheapest_of_all_partitions() => Holds.ForSeeded(Prop.ForAll(Series, series =>
    {
        var (counts, sizes) = (Array.ConvertAll(series, at => at.Count), Array.ConvertAll(series, at => at.Size));
        if (counts.Sum() == 0) return ChangePoints.Find(counts, sizes).Count == 0;
        var overdispersion = Overdispersion([.. series.Where(at => at.Size > 0)], (double)counts.Sum() / sizes.Sum());
        var cheapest = Enumerable.Range(0, 1 << 9).Min(Price);
        return Math.Abs(Price(ChangePoints.Find(counts, sizes).Sum(start => 1 << (start - 1))) - cheapest) < 1e-9;

        // Bit i is set where a level begins with period i + 1.
        double Price(int changes)
        {
            var (price, count, size) = (0.0, 0, 0);
            for (var i = 0; i < 10; i++)
            {
                count += counts[i];
                size += sizes[i];
                if (i < 9 && (changes >> i & 1) == 0) continue;
                if (count > 0) price -= count * Math.Log((double)count / size) / overdispersion;
                if (i < 9) price += Math.Log(series.Count(at => at.Size > 0));
                (count, size) = (0, 0);
            }

            return price;
        }
    }));

    [Fact]
    public void A_step_is_found_where_it_is()
    {
        int[] counts = [10, 12, 9, 11, 30, 28, 33, 31];
        int[] sizes = [.. counts.Select(_ => 1000)];

        Assert.Equal([4], ChangePoints.Find(counts, sizes));
        Assert.Empty(ChangePoints.Find(counts, sizes, strictness: 100));
        Assert.Empty(ChangePoints.Find([], []));
    }

    [Fact]
    public void A_trend_is_the_likeliest_slope()
    {
        int[] counts = [3, 4, 9, 8, 15, 14, 22];
        int[] sizes = [900, 1100, 1000, 950, 1000, 800, 1200];
        double Likelihood(double slope)
        {
            var all = sizes.Select((size, i) => size * Math.Exp(slope * i)).Sum();
            return counts.Select((count, i) => count * Math.Log(sizes[i] * Math.Exp(slope * i) / all)).Sum();
        }

        var trend = RateTrend.Of(counts, sizes);

        Assert.Equal(Enumerable.Range(-100_000, 200_001).Select(i => i * 1e-5).MaxBy(Likelihood), trend.Slope, 4);
        // The score: occurrences by the distance of their period from the mean one, over its standard deviation where nothing is going on.
        var mean = sizes.Select((size, i) => size * i).Sum() / 6950.0;
        var rate = 75 / 6950.0;
        var score = counts.Select((count, i) => count * (i - mean)).Sum()
            / Math.Sqrt(sizes.Select((size, i) => rate * size * (i - mean) * (i - mean)).Sum());
        Assert.Equal(1, trend.Overdispersion);
        Assert.Equal(score, trend.Z, 9);
    }

    [Fact]
    public void A_trend_of_one_end_has_no_limit_and_a_probability()
    {
        var trend = RateTrend.Of([0, 0, 0, 0, 5], [100, 100, 100, 100, 100]);

        Assert.Equal(double.PositiveInfinity, trend.Percent);
        Assert.Equal(-100, RateTrend.Of([5, 0, 0, 0, 0], [100, 100, 100, 100, 100]).Percent);
        Assert.InRange(trend.Probability, 0.0001, 0.01);
        Assert.Equal(double.NaN, RateTrend.Of([1, 2], [10, 10]).Slope);
        Assert.Equal(double.NaN, RateTrend.Of([1, 0, 2], [10, 0, 10]).Slope);
        Assert.Equal(double.NaN, RateTrend.Of([0, 0, 0], [10, 10, 10]).Z);
        Assert.Equal(0, RateTrend.Of([2, 2, 2], [10, 10, 10]).Slope, 12);
    }

    private static double Overdispersion((int Count, int Size)[] series, double rate)
    {
        var pairs = series.Zip(series.Skip(1)).Select(pair => Math.Pow(
            ((double)pair.First.Count / pair.First.Size) - ((double)pair.Second.Count / pair.Second.Size), 2)
            / (rate * ((1.0 / pair.First.Size) + (1.0 / pair.Second.Size)))).ToArray();
        return pairs.Length == 0 ? 1 : Math.Max(1, pairs.Average());
    }
}
