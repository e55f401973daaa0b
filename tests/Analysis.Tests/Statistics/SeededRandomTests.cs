using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

/// <summary>
/// The expected numbers come from a C program of the authors' algorithms (xoshiro256** with its jump, SplitMix64, and figure 5 of
/// Lemire 2019 over the high 32 bits), compiled with gcc. Its output for the state 1, 2, 3, 4 is the one that is published.
/// </summary>
public class SeededRandomTests
{
    [Fact]
    public void Output_equals_the_reference_for_state_1_2_3_4()
    {
        var random = SeededRandom.FromState(1, 2, 3, 4);

        Assert.Equal(
            [
                11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600,
                16172922978634559625, 8476171486693032832, 10595114339597558777, 2904607092377533576,
            ],
            Enumerable.Range(0, 10).Select(_ => random.NextBits()));
    }

    [Fact]
    public void A_seed_fills_the_state_by_SplitMix64()
    {
        var random = new SeededRandom(42);

        Assert.Equal(
            [1546998764402558742, 6990951692964543102, 12544586762248559009, 17057574109182124193],
            Enumerable.Range(0, 4).Select(_ => random.NextBits()));
    }

    [Fact]
    public void Splitting_leaves_this_generator_one_jump_ahead()
    {
        var random = SeededRandom.FromState(1, 2, 3, 4);

        var stream = random.Split();

        Assert.Equal([11520UL, 0, 1509978240], Enumerable.Range(0, 3).Select(_ => stream.NextBits()));
        Assert.Equal(
            [13534147089533256664, 7126240192422241655, 3805973808039778091],
            Enumerable.Range(0, 3).Select(_ => random.NextBits()));
    }

    [Fact]
    public void Bounded_numbers_equal_the_reference()
    {
        var random = new SeededRandom(1);

        Assert.Equal([7, 5, 5, 3, 6, 1, 0, 3, 8, 5, 9, 9], Enumerable.Range(0, 12).Select(_ => random.Next(10)));
    }

    // Of the 2^32 values 1,294,967,296 are rejected for this bound: nearly every third.
    [Fact]
    public void A_bound_that_rejects_often_equals_the_reference()
    {
        var random = new SeededRandom(7);

        Assert.Equal(
            [
                1259441192, 1471646587, 1309160907, 156653683, 605559788, 227724160,
                812051397, 1097787310, 1408448397, 1321276142, 841318672, 385046982,
            ],
            Enumerable.Range(0, 12).Select(_ => random.Next(1_500_000_000)));
    }

    [Fact]
    public void Doubles_equal_the_reference()
    {
        var random = new SeededRandom(7);

        Assert.Equal([0.7005764821796896, 0.27875122947378428, 0.83962746187641979], Enumerable.Range(0, 3).Select(_ => random.NextDouble()));
    }

    [Fact]
    public void Each_of_three_numbers_comes_as_often_as_the_others()
    {
        var random = new SeededRandom(3);
        var counts = new int[3];
        for (var i = 0; i < 90_000; i++) counts[random.Next(3)]++;

        // Chi-squared with 2 degrees of freedom: 13.8 is passed once in a thousand seeds.
        Assert.InRange(counts.Sum(count => (count - 30_000.0) * (count - 30_000.0) / 30_000), 0, 13.8);
    }

    [Fact]
    public void A_bound_of_one_gives_zero() => Assert.Equal(0, new SeededRandom(5).Next(1));

    [Fact]
    public void A_bound_of_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeededRandom(5).Next(0));

    [Fact]
    public void A_shuffle_keeps_every_item_and_follows_from_the_seed()
    {
        int[] first = [.. Enumerable.Range(0, 50)], second = [.. Enumerable.Range(0, 50)];
        new SeededRandom(9).Shuffle<int>(first);
        new SeededRandom(9).Shuffle<int>(second);

        Assert.Equal(first, second);
        Assert.NotEqual(Enumerable.Range(0, 50), first);
        Assert.Equal(Enumerable.Range(0, 50), first.Order());
    }

    [Fact]
    public void Every_order_of_three_items_is_as_likely()
    {
        var random = new SeededRandom(11);
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < 60_000; i++)
        {
            char[] items = ['a', 'b', 'c'];
            random.Shuffle<char>(items);
            var order = new string(items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(6, counts.Count);
        // Chi-squared with 5 degrees of freedom: 20.5 is passed once in a thousand seeds.
        Assert.InRange(counts.Values.Sum(count => (count - 10_000.0) * (count - 10_000.0) / 10_000), 0, 20.5);
    }
}
