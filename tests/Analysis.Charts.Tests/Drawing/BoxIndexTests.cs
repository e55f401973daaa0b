using Analysis.Charts.Drawing;
using Analysis.Statistics;

namespace Analysis.Charts.Tests.Drawing;

public class BoxIndexTests
{
    [Fact]
    public void It_says_what_a_comparison_with_every_box_says()
    {
        foreach (var (seed, random) in Seeds.Of(20))
        {
            var index = new BoxIndex();
            var boxes = new List<Frame>();
            for (var i = 0; i < 200; i++)
            {
                var box = Box(random);
                var isFree = boxes.TrueForAll(other => !other.Overlaps(box));
                Assert.True(isFree == index.IsFree(box), $"seed {seed}, box {i}: {box}");
                if (!isFree) continue;
                index.Add(box);
                boxes.Add(box);
            }

            Assert.InRange(boxes.Count, 5, 199);
        }
    }

    [Fact]
    public void Boxes_that_share_an_edge_do_not_overlap()
    {
        var index = new BoxIndex();
        index.Add(new(0, 0, 32, 32));

        Assert.True(index.IsFree(new(32, 0, 10, 10)));
        Assert.True(index.IsFree(new(0, -10, 10, 10)));
        Assert.False(index.IsFree(new(31.9, 0, 10, 10)));
    }

    private static Frame Box(SeededRandom random) =>
        new((random.NextDouble() * 400) - 100, (random.NextDouble() * 400) - 100, 1 + (random.NextDouble() * 80), 1 + (random.NextDouble() * 40));
}
