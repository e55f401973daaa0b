using Analysis.Networks.Layouts;
using Analysis.Statistics;

namespace Analysis.Tests.Networks.Layouts;

public class ForceLayoutTests
{
    // Where an edge is as long as 1, the pull (its square) and the push (1 over it) are equal (Fruchterman and Reingold 1991, with k = 1).
    [Fact]
    public void Two_joined_nodes_come_to_rest_at_the_distance_of_1()
    {
        var places = ForceLayout.Of(2, [new(0, 1)]);

        Assert.Equal(1, Distance(places[0], places[1]), 2);
    }

    [Fact]
    public void Three_nodes_that_are_all_joined_make_a_triangle_of_equal_sides()
    {
        var places = ForceLayout.Of(3, [new(0, 1), new(1, 2), new(2, 0)]);

        Assert.Equal([1, 1, 1], new[] { Distance(places[0], places[1]), Distance(places[1], places[2]), Distance(places[2], places[0]) }.Select(length => Math.Round(length, 1)));
    }

    // On a line the middle one is at rest; an end is pulled by d² and pushed by 1/d + 1/(2d): d³ = 1.5.
    [Fact]
    public void Three_nodes_in_a_row_lie_on_a_line_as_far_apart_as_their_forces_are_equal()
    {
        var places = ForceLayout.Of(3, [new(0, 1), new(1, 2)], new() { Steps = 2000 });

        Assert.Equal(Math.Cbrt(1.5), Distance(places[0], places[1]), 2);
        Assert.Equal(2 * Math.Cbrt(1.5), Distance(places[0], places[2]), 1);
    }

    [Fact]
    public void Parts_that_no_edge_joins_stand_apart()
    {
        foreach (var seed in (ulong[])[1, 2, 3, 4, 5])
        {
            var edges = Enumerable.Range(0, 30).Select(i => new LayoutEdge(3 * i, (3 * i) + 1)).Concat(Enumerable.Range(0, 30).Select(i => new LayoutEdge((3 * i) + 1, (3 * i) + 2))).ToArray();
            var places = ForceLayout.Of(90, edges, new() { Seed = seed });

            for (var i = 0; i < 90; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (i / 3 != j / 3) Assert.True(Distance(places[i], places[j]) > 0.5, $"seed {seed}: nodes {i} and {j}");
                }
            }
        }
    }

    [Fact]
    public void A_seed_gives_the_same_bits_each_time_and_another_one_other_places()
    {
        var edges = Ring(40);

        Assert.Equal(ForceLayout.Of(40, edges), ForceLayout.Of(40, edges));
        Assert.NotEqual(ForceLayout.Of(40, edges), ForceLayout.Of(40, edges, new() { Seed = 2 }));
    }

    [Fact]
    public void Places_are_numbers_from_0_and_no_two_are_the_same()
    {
        var random = new SeededRandom(5);
        for (var round = 0; round < 20; round++)
        {
            var nodes = 1 + random.Next(60);
            LayoutEdge[] edges = [.. Enumerable.Range(0, random.Next(80)).Select(_ => new LayoutEdge(random.Next(nodes), random.Next(nodes)))];
            var places = ForceLayout.Of(nodes, edges);

            Assert.All(places, place => Assert.True(double.IsFinite(place.X) && double.IsFinite(place.Y) && place.X >= 0 && place.Y > -1e-9));
            Assert.Equal(nodes, places.Distinct().Count());
        }
    }

    [Fact]
    public void A_network_without_nodes_has_no_places_and_a_single_node_stands_at_0()
    {
        Assert.Empty(ForceLayout.Of(0, []));
        Assert.Equal(new(0, 0), Assert.Single(ForceLayout.Of(1, [])));
    }

    [Fact]
    public void An_edge_to_nowhere_is_named()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(2, [new(0, 2)]));

        Assert.Contains("from 0 to 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("from 0 to 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults()
    {
        var options = new ForceLayoutOptions();

        Assert.Equal((1UL, 300, 1.3), (options.Seed, options.Steps, options.Aspect));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForceLayoutOptions { Steps = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForceLayoutOptions { Aspect = 0 });
    }

    private static LayoutEdge[] Ring(int nodes) => [.. Enumerable.Range(0, nodes).Select(i => new LayoutEdge(i, (i + 1) % nodes))];

    private static double Distance(LayoutPoint a, LayoutPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
