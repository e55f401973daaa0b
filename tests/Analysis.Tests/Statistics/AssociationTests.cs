using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

public class AssociationTests
{
    // Gries 2013, International Journal of Corpus Linguistics 18: 'of course' in the spoken part of the British National Corpus.
    [Fact]
    public void Gries2013_OfCourse()
    {
        var table = new ContingencyTable(5610, 168938, 2257, 10233063);

        Assert.Equal(0.032, Association.DeltaPForward(table), 3);
        Assert.Equal(0.697, Association.DeltaPBackward(table), 3);
    }

    [Fact]
    public void Scores_by_hand()
    {
        // 8 together, of 16 and 32 in 1,024: one half is expected.
        var table = ContingencyTable.OfPair(8, 16, 32, 1024);

        Assert.Equal(0.5, table.Expected);
        Assert.Equal(4, Association.Pmi(table), 12);
        Assert.Equal(4.0 / 7, Association.Npmi(table), 12);
        Assert.Equal(10, Association.Mi3(table), 12);
        Assert.Equal(7.5 / Math.Sqrt(8), Association.TScore(table), 12);
        Assert.Equal(7.5 / Math.Sqrt(0.5), Association.ZScore(table), 12);
        Assert.Equal(1.0 / 3, Association.Dice(table), 12);
        Assert.Equal(14 - Math.Log2(3), Association.LogDice(table), 12);
        Assert.Equal(0.2, Association.Jaccard(table), 12);
        Assert.Equal(8 / Math.Sqrt(512), Association.Cosine(table), 12);
    }

    [Fact]
    public void A_pair_that_does_not_occur_has_the_limits()
    {
        var never = new ContingencyTable(0, 5, 5, 90);

        Assert.Equal(double.NegativeInfinity, Association.Pmi(never));
        Assert.Equal(-1, Association.Npmi(never));
        Assert.Equal(double.NaN, Association.TScore(never));
        Assert.Equal(14, Association.LogDice(new(9, 0, 0, 0)));
    }

    [Fact]
    public void Lambda_of_two_words_is_the_logarithm_of_their_odds()
    {
        var lambda = Lambda.Of([970, 10, 15, 5]);

        Assert.Equal(Math.Log(5.5 * 970.5 / (10.5 * 15.5)), lambda.Value, 12);
        Assert.Equal(Math.Sqrt((1 / 5.5) + (1 / 10.5) + (1 / 15.5) + (1 / 970.5)), lambda.StandardError, 12);
        Assert.Equal(lambda.Value / lambda.StandardError, lambda.Z);
    }

    // Blaheta and Johnson 2001, section 3: the interaction of three is the ratio of two odds ratios.
    [Fact]
    public void Lambda_of_three_words_compares_the_odds_with_and_without_the_third()
    {
        long[] cells = [100, 20, 30, 7, 40, 9, 11, 25];
        static double Odds(long neither, long first, long second, long both) =>
            (both + 0.5) * (neither + 0.5) / ((first + 0.5) * (second + 0.5));

        Assert.Equal(Math.Log(Odds(40, 9, 11, 25) / Odds(100, 20, 30, 7)), Lambda.Of(cells).Value, 12);
    }

    [Fact]
    public void Counts_of_at_least_become_counts_of_exactly()
    {
        // Ten places; the first word at 6, the second at 5, both at 4.
        long[] counts = [10, 6, 5, 4];
        Lambda.Exactly(counts);

        Assert.Equal([3, 2, 1, 4], counts);
        Assert.Throws<ArgumentException>(() => Lambda.Of([1, 2]));
        Assert.Throws<ArgumentException>(() => Lambda.Of(new long[64]));
    }
}
