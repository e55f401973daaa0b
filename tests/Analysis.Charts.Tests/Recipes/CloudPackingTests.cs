using Analysis.Charts.Drawing;
using Analysis.Charts.Recipes;

namespace Analysis.Charts.Tests.Recipes;

public class CloudPackingTests
{
    private static readonly Frame Field = new(0, 0, 680, 430);

    [Fact]
    public void No_word_lies_on_another_or_beyond_the_field()
    {
        foreach (var (seed, random) in Seeds.Of(15))
        {
            var words = Enumerable.Range(0, 20 + random.Next(80)).Select(i => (Text: Seeds.Word(random), Size: 10 + (60.0 / (i + 1)) + random.Next(5))).ToArray();
            var places = CloudPacking.Of(words, Field, seed);
            // The axis runs upwards, boxes downwards.
            var boxes = words.Zip(places).Where(pair => pair.Second is not null)
                .Select(pair => CloudPacking.Box(pair.First.Text, pair.Second!.X, Field.Bottom - pair.Second.Y, pair.Second.Size)).ToList();

            Assert.NotEmpty(boxes);
            Assert.All(boxes, box => Assert.True(Field.Contains(box), $"seed {seed}: {box}"));
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = 0; j < i; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"seed {seed}: {boxes[i]} and {boxes[j]}");
            }
        }
    }

    [Fact]
    public void The_first_word_stands_in_the_middle_and_the_second_beside_it()
    {
        var places = CloudPacking.Of([("first", 40), ("second", 20)], Field, 1);

        Assert.Equal(new CloudWord(340, 215, 40), places[0]);
        Assert.NotEqual((340, 215), (places[1]!.X, places[1]!.Y));
    }

    [Fact]
    public void A_word_that_is_too_wide_or_too_high_has_no_place()
    {
        var places = CloudPacking.Of([(new string('m', 80), 20), ("high", 400), ("fits", 20)], Field, 1);

        Assert.Equal([true, true, false], places.Select(place => place is null));
    }

    [Fact]
    public void A_seed_gives_the_same_bits_each_time_and_another_one_others()
    {
        var words = Enumerable.Range(0, 40).Select(i => ($"word{i}", 40.0 / (1 + (i / 10)))).ToArray();

        Assert.Equal(CloudPacking.Of(words, Field, 3), CloudPacking.Of(words, Field, 3));
        Assert.NotEqual(CloudPacking.Of(words, Field, 3), CloudPacking.Of(words, Field, 4));
    }
}
