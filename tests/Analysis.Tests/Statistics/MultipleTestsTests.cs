using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

public class MultipleTestsTests
{
    // Benjamini and Hochberg 1995, section 4.1: treatments of infarction.
    private static readonly double[] Infarction =
        [0.0278, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000];

    [Fact]
    public void BenjaminiHochberg1995_FourOfFifteen()
    {
        var corrected = MultipleTests.BenjaminiHochberg(Infarction);

        Assert.Equal([0.0001, 0.0004, 0.0019, 0.0095], Infarction.Where((_, i) => corrected[i] <= 0.05));
        Assert.Equal(0.0095 * 15 / 4, corrected[4], 12);
        // The fifth to the eighth have the smallest product of the later ones.
        Assert.Equal(0.0201 * 15 / 5, corrected[5], 12);
        Assert.Equal(0.0298 * 15 / 7, corrected[0], 12);
    }

    [Fact]
    public void Holm_rejects_three_of_them()
    {
        var corrected = MultipleTests.Holm(Infarction);

        Assert.Equal([0.0001, 0.0004, 0.0019], Infarction.Where((_, i) => corrected[i] <= 0.05));
        Assert.Equal(0.0019 * 13, corrected[3], 12);
        Assert.Equal(1, corrected[14]);
        Assert.True(corrected[12] >= corrected[11]);
    }

    [Fact]
    public void What_is_no_number_is_no_test()
    {
        Assert.Equal([double.NaN, 0.04, 0.04], MultipleTests.BenjaminiHochberg([double.NaN, 0.04, 0.03]));
        Assert.Equal([0.06, double.NaN, 0.06], MultipleTests.Holm([0.04, double.NaN, 0.03]));
        Assert.Empty(MultipleTests.Holm([]));
    }
}
