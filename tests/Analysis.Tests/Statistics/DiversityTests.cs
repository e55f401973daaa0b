using System.Numerics;
using Analysis.Statistics;
using FsCheck.Fluent;

namespace Analysis.Tests.Statistics;

public class DiversityTests
{
    [Fact]
    public void Measures_by_hand()
    {
        // 'of the people by the people for the people' (the example of McCarthy and Jarvis 2010): 9 words, 5 types.
        int[] ids = [0, 1, 2, 3, 1, 2, 4, 1, 2];
        var found = Diversity.Of(ids, new() { Window = 3, SampleSize = 2 });

        Assert.Equal((9, 5), (found.Words, found.Types));
        Assert.Equal(5.0 / 9, found.Ttr, 12);
        Assert.Equal(1, found.Mattr, 12);
        // Squares of 3, 3, 1, 1, 1 less 9, over 81.
        Assert.Equal(10000 * (21.0 - 9) / 81, found.YuleK, 12);
        Assert.Equal((Math.Log10(9) - Math.Log10(5)) / Math.Pow(Math.Log10(9), 2), found.Maas, 12);
        // Forwards the sixth word brings 4/6, below 0.72, and three words with 1 remain: one stretch. So do they backwards.
        Assert.Equal(9, found.Mtld, 12);
    }

    [Fact]
    public void A_stretch_ends_below_its_threshold_and_what_remains_counts_as_far_as_it_came()
    {
        // Two words of one type bring 1/2: a stretch each.
        Assert.Equal(2, Diversity.Of([7, 7, 7, 7], new() { Threshold = 0.72 }).Mtld, 12);
        // Exactly at the threshold it goes on: 1/2 is not below 1/2, 1/3 is.
        Assert.Equal(3, Diversity.Of([7, 7, 7], new() { Threshold = 0.5 }).Mtld, 12);
        // Nothing repeats: the length is not bounded.
        Assert.Equal(double.NaN, Diversity.Of([1, 2, 3]).Mtld);
    }

    [Fact]
    public void Short_texts_have_no_windows_and_samples()
    {
        int[] ids = [.. Enumerable.Range(0, 49)];

        Assert.Equal(double.NaN, Diversity.Of(ids).Mattr);
        Assert.Equal(1, Diversity.Of([.. ids, 49]).Mattr);
        Assert.Equal(double.NaN, Diversity.Of(ids.AsSpan(0, 41)).HdD);
        Assert.Equal(1, Diversity.Of(ids.AsSpan(0, 42)).HdD, 12);
    }

    [Fact]
    public void Windows_and_samples_are_those_counted_one_by_one()
    {
        var texts = Gen.Choose(0, 25).ArrayOf(60).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(texts, ids =>
        {
            var found = Diversity.Of(ids, new() { Window = 7, SampleSize = 10 });
            var windows = Enumerable.Range(0, ids.Length - 6).Average(start => ids.Skip(start).Take(7).Distinct().Count() / 7.0);
            var types = ids.GroupBy(id => id).Sum(type => 1 - ((double)Choose(60 - type.Count(), 10) / (double)Choose(60, 10)));
            return Math.Abs(found.Mattr - windows) < 1e-12 && Math.Abs(found.HdD - (types / 10)) < 1e-9;
        }));
    }

    [Fact]
    public void Defaults()
    {
        var options = new DiversityOptions();

        Assert.Equal((50, 0.72, 42), (options.Window, options.Threshold, options.SampleSize));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { Window = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiversityOptions { Threshold = 1 });
    }

    private static BigInteger Choose(int of, int chosen)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= chosen; i++) ways = ways * (of - chosen + i) / i;
        return ways;
    }
}
