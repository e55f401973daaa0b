using Analysis.Corpora.Duplicates;
using Analysis.Statistics;

namespace Analysis.Tests.Corpora.Duplicates;

public class WinnowingTests
{
    [Fact]
    public void The_example_of_the_paper_chooses_what_the_paper_chooses()
    {
        // Schleimer, Wilkerson and Aiken (2003), figure 2: windows of four.
        ulong[] hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];

        Assert.Equal<ulong>([17, 17, 8, 39, 17], Winnowing.Choose(hashes, 4).Select(place => hashes[place]));
    }

    [Fact]
    public void Every_window_has_a_choice()
    {
        var random = new SeededRandom(1);
        var hashes = Enumerable.Range(0, 500).Select(_ => (ulong)random.Next(20)).ToArray();

        var places = Winnowing.Choose(hashes, 4);

        Assert.Equal(places.Order(), places);
        Assert.All(Enumerable.Range(0, 497), start => Assert.Contains(places, place => place >= start && place < start + 4));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    public void Of_fewer_than_a_window_one_is_chosen(int count, int chosen) =>
        Assert.Equal(chosen, Winnowing.Choose([.. Enumerable.Range(0, count).Select(i => (ulong)i)], 4).Length);
}
