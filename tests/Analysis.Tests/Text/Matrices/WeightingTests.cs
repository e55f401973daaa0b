using Analysis.Text;
using Analysis.Text.Matrices;

namespace Analysis.Tests.Text.Matrices;

public class WeightingTests
{
    // Four rows; 'a' three times of four words in the first, and in two rows of four.
    private static readonly DocumentTermMatrix Matrix = TextTokens.Of(["a a a b", "a c", "c c", "c d"]).Matrix();

    // By hand, with ln 2 = 0.693147, ln 3 = 1.098612, ln 4 = 1.386294 and ln(5/3) = 0.510826.
    public static TheoryData<Weighting, double, double> Weights => new()
    {
        { Weighting.Count, 3, 1 },
        { Weighting.Presence, 1, 1 },
        { Weighting.Share, 0.75, 0.25 },
        { Weighting.Log, 2.098612, 1 },
        { Weighting.Augmented, 1, 0.666667 },
        { Weighting.TfIdf, 2.079442, 1.386294 },
        { Weighting.LogTfIdf, 1.454647, 1.386294 },
        { Weighting.ShareIdf, 0.519860, 0.346574 },
        { Weighting.SmoothTfIdf, 4.532477, 1.916291 },
        { Weighting.ProbabilisticTfIdf, 0, 1.098612 },
        // L = 4, mean L = 2.5: k (1 - b + b L / mean) = 1.74; ln(1 + 2.5 / 2.5) x 6.6 / 4.74 and ln(1 + 3.5 / 1.5) x 2.2 / 2.74.
        { Weighting.Bm25(), 0.965142, 0.966693 },
    };

    [Theory]
    [MemberData(nameof(Weights))]
    public void A_weight_is_what_its_formula_says(Weighting weighting, double ofA, double ofB)
    {
        var weights = Matrix.Weigh(weighting);

        Assert.Equal(ofA, weights[0, 0], 1e-6);
        Assert.Equal(ofB, weights[0, 1], 1e-6);
        Assert.Equal(0, weights[3, 0]);
        Assert.NotEmpty(weighting.Formula);
    }

    [Fact]
    public void Parameters_of_bm25_have_their_ranges()
    {
        Assert.Equal(0.693147 * 1, Matrix.Weigh(Weighting.Bm25(k: 0))[0, 0], 1e-6);
        Assert.Throws<ArgumentOutOfRangeException>(() => Weighting.Bm25(k: -0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Weighting.Bm25(b: 1.01));
    }

    [Fact]
    public void Top_terms_are_the_heaviest_of_each_row()
    {
        var top = Matrix.Weigh(Weighting.TfIdf).TopTerms(1);

        Assert.Equal(["a", "a", "c", "d"], top.Select(row => row.Term));
        Assert.Equal(new TermWeight("0", 1, "a", 3 * Math.Log(2), 3), top[0]);
        Assert.Equal(7, Matrix.Weigh(Weighting.Count).TopTerms(9).Count);
        Assert.Empty(Matrix.Weigh(Weighting.Count).TopTerms(0));
    }
}
