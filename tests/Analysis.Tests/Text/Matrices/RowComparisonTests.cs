using Analysis.Text;
using Analysis.Text.Matrices;

namespace Analysis.Tests.Text.Matrices;

public class RowComparisonTests
{
    private static readonly DocumentTermMatrix Matrix = TextTokens.Of(["a a a b", "a c", "c c", "d"]).Matrix();

    // By hand: cosine 3 / sqrt(10 x 2); Jaccard 1 of a, b, c; Jensen-Shannon H(5/8, 1/8, 1/4) - (H(3/4, 1/4) + H(1/2, 1/2)) / 2.
    [Theory]
    [InlineData(RowMeasure.Cosine, 0.670820, 0)]
    [InlineData(RowMeasure.Jaccard, 0.333333, 0)]
    [InlineData(RowMeasure.JensenShannon, 0.393156, 1)]
    public void Two_rows_are_as_alike_as_counted_by_hand(RowMeasure measure, double first, double strangers)
    {
        var compared = Matrix.Compare(measure);

        Assert.Equal(first, compared[0, 1], 1e-6);
        Assert.Equal(compared[0, 1], compared[1, 0]);
        Assert.Equal(strangers, compared[0, 3], 1e-12);
        Assert.Equal(measure == RowMeasure.JensenShannon ? 0 : 1, compared[2, 2]);
    }

    [Fact]
    public void Delta_is_the_mean_difference_of_z_scores()
    {
        // Shares of a: 1, 0.5, 0, with mean 0.5 and deviation 0.5: z 1, 0, -1; of b the other way round.
        var compared = TextTokens.Of(["a a", "a b", "b b"]).Matrix().Compare(RowMeasure.BurrowsDelta);

        Assert.Equal(1, compared[0, 1], 1e-12);
        Assert.Equal(2, compared[0, 2], 1e-12);
        Assert.Equal(0, compared[1, 1]);
    }

    [Fact]
    public void What_cannot_be_compared_is_no_number()
    {
        var compared = TextTokens.Of(["a", ""]).Matrix().Compare(RowMeasure.Cosine);

        Assert.Equal(double.NaN, compared[0, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Compare((RowMeasure)9));
    }
}
