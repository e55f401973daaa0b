using Analysis.Statistics;
using FsCheck.Fluent;

namespace Analysis.Tests.Statistics;

public class DispersionTests
{
    [Fact]
    public void A_word_spread_as_the_parts_are_large_is_spread_evenly() =>
        Assert.Equal(new(3, 1, 0, 0, 1, 0), Rounded(Dispersion.Of([1, 2, 3], [10, 20, 30])));

    [Fact]
    public void A_word_in_the_smallest_part_alone_is_at_the_other_end() =>
        Assert.Equal(new(1, 0, 0.9, 1, 0.1, Math.Round(Math.Log2(10), 12)), Rounded(Dispersion.Of([4, 0, 0], [10, 40, 50])));

    [Fact]
    public void Parts_without_words_are_no_parts() =>
        Assert.Equal(Dispersion.Of([4, 1], [10, 40]), Dispersion.Of([4, 0, 1, 0], [10, 0, 40, 0]));

    [Fact]
    public void What_does_not_occur_is_not_dispersed()
    {
        var absent = Dispersion.Of([0, 0], [10, 10]);

        Assert.Equal(0, absent.Range);
        Assert.Equal(double.NaN, absent.Dp);
        Assert.Equal(double.NaN, Dispersion.Of([3], [10]).JuillandD);
        Assert.Equal(0, Dispersion.Of([3], [10]).Dp);
        Assert.Throws<ArgumentException>(() => Dispersion.Of([1], [10, 10]));
        Assert.Throws<ArgumentException>(() => Dispersion.Of([11, 0], [10, 10]));
    }

    [Fact]
    public void Measures_are_those_of_all_parts()
    {
        var parts = Gen.Choose(1, 50).SelectMany(size => Gen.Choose(0, size).Select(count => (count, size))).NonEmptyListOf()
            .Where(list => list.Count > 1 && list.Any(part => part.count > 0)).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(parts, list =>
        {
            double n = list.Count, f = list.Sum(part => part.count), all = list.Sum(part => part.size);
            var p = list.Select(part => (double)part.count / part.size).ToArray();
            var deviation = Math.Sqrt(p.Sum(share => Math.Pow(share - p.Average(), 2)) / n);
            var dp = list.Sum(part => Math.Abs((part.count / f) - (part.size / all))) / 2;
            var found = Dispersion.Of([.. list.Select(part => part.count)], [.. list.Select(part => part.size)]);
            return found.Range == list.Count(part => part.count > 0)
                && Near(found.JuillandD, 1 - (deviation / p.Average() / Math.Sqrt(n - 1)))
                && Near(found.Dp, dp)
                && Near(found.DpNorm, dp / (1 - (list.Min(part => part.size) / all)))
                && Near(found.RosengrenS, Math.Pow(list.Sum(part => Math.Sqrt(part.size / all * part.count)), 2) / f)
                && Near(found.KlDivergence, list.Where(part => part.count > 0)
                    .Sum(part => part.count / f * Math.Log2(part.count / f / (part.size / all))));
        }));
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-7;

    private static Dispersion Rounded(Dispersion found) => new(found.Range, Math.Round(found.JuillandD, 12), Math.Round(found.Dp, 12),
        Math.Round(found.DpNorm, 12), Math.Round(found.RosengrenS, 12), Math.Round(found.KlDivergence, 12));
}
