using Analysis.Display;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Tests.Formatting;

public class LimitTests : FormattingTest
{
    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++) yield return i;
    }

    [Fact]
    public void Fifty_rows_are_shown_and_one_more_is_counted()
    {
        Assert.Equal(50, Body(Enumerable.Range(0, 50).ToList()).Length);

        var more = Body(Enumerable.Range(0, 51).ToList());
        Assert.Equal(51, more.Length);
        Assert.Equal("… 1 more row", more[^1]);
        Assert.Equal("… 2 more rows", Body(Enumerable.Range(0, 52).ToHashSet())[^1]);
        Assert.Contains("<p><em>… 1 more row</em></p>", Markup(Enumerable.Range(0, 51).ToList()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_sequence_is_read_no_further_than_it_is_shown()
    {
        var read = 0;

        Assert.Equal("… and more rows", Body(Endless().Select(i => read = i))[^1]);
        Assert.Equal(50, read);
        Assert.Equal(["[0, 1, 2, 3, 4, … and more]"], Body(new object[] { Endless() }));
    }

    [Fact]
    public void A_huge_collection_costs_no_more_than_what_is_shown()
    {
        var items = new CountedOnly(10_000_000);

        Assert.Equal("… 9999950 more rows", Body(items)[^1]);
        Assert.Equal(51, items.Read);
    }

    [Fact]
    public void Twenty_columns_are_shown_and_the_others_counted()
    {
        Formatters.Limits = new() { Columns = 2 };
        Assert.Equal(["A  B", "-  -", "1  2"], Text(new[] { new { A = 1, B = 2 } }).Split('\n'));
        Assert.Equal(["A  B", "-  -", "1  2", "… 1 more column"], Text(new[] { new { A = 1, B = 2, C = 3 } }).Split('\n'));
        Assert.Equal(["A  B", "-  -", "1  2", "… 2 more columns"], Text(new[] { new { A = 1, B = 2, C = 3, D = 4 } }).Split('\n'));
        Assert.Equal(["{ A = 1, B = 2, … 1 more }"], Body(new object[] { new { A = 1, B = 2, C = 3 }, 1 })[..1]);
    }

    [Fact]
    public void Members_of_an_object_are_rows_and_limited_like_them()
    {
        Formatters.Limits = new() { Rows = 1 };

        Assert.Equal(["member  value", "------  -----", "A           1", "… 2 more members"], Text(new { A = 1, B = 2, C = 3 }).Split('\n'));
    }

    [Fact]
    public void Five_nested_items_are_shown_and_one_more_is_counted()
    {
        Assert.Equal(["[1, 2, 3, 4, 5]"], Body(new object[] { new[] { 1, 2, 3, 4, 5 } }));
        Assert.Equal(["[1, 2, 3, 4, 5, … 1 more]"], Body(new object[] { new[] { 1, 2, 3, 4, 5, 6 } }));
    }

    [Fact]
    public void Three_values_deep_are_followed()
    {
        Assert.Equal("[[[1]]]", InlineText.Of(new[] { new[] { new[] { 1 } } }, new()));
        Assert.Equal("[[[…]]]", InlineText.Of(new[] { new[] { new[] { new[] { 1 } } } }, new()));
    }

    [Fact]
    public void A_nested_text_is_cut_after_two_hundred_characters()
    {
        Assert.Equal(new string('x', 200), InlineText.Of(new string('x', 200), new()));
        Assert.Equal(new string('x', 200) + "…", InlineText.Of(new string('x', 201), new()));
        Assert.Equal(new string('x', 199) + "…", InlineText.Of(new string('x', 199) + "😀", new()));
    }

    [Fact]
    public void A_text_by_itself_is_shown_whole() => Assert.Equal(5000, Text(new string('x', 5000)).Length);

    [Fact]
    public void A_value_of_very_many_parts_ends_after_five_texts_of_full_length()
    {
        var wide = Enumerable.Repeat(new string('x', 150), 100).ToArray();

        var text = InlineText.Of(Enumerable.Repeat(wide, 20).ToArray(), new() { NestedItems = 20 });

        Assert.InRange(text.Length, 1000, 1250);
        Assert.EndsWith("…]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_of_nothing_show_nothing_and_say_so(int limit)
    {
        Formatters.Limits = new() { Rows = limit, Columns = limit, NestedItems = limit, Depth = limit, NestedText = limit };

        Assert.Equal("value\n-----\n… and more rows", Text(Endless()));
        Assert.Equal("member  value\n------  -----\n… 1 more member", Text(new { A = "x" }));
    }

    [Fact]
    public void An_object_that_contains_itself_is_followed_three_deep()
    {
        var node = new Node();
        node.Next = node;
        var list = new List<object>();
        list.Add(list);

        Assert.Equal(["Next    { Next = { Next = { Next = … } } }"], Body(node));
        Assert.Equal(["[[[…]]]"], Body(list));
    }

    private sealed class Node
    {
        public Node? Next { get; set; }
    }

    private sealed class CountedOnly(int count) : IReadOnlyCollection<int>
    {
        public int Count => count;

        public int Read { get; private set; }

        public IEnumerator<int> GetEnumerator()
        {
            for (var i = 0; i < count; i++)
            {
                Read++;
                yield return i;
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    [Fact]
    public void A_text_is_cut_beyond_its_limit_and_what_is_missing_is_counted()
    {
        Formatters.Limits = new() { Text = 5 };

        Assert.Equal("12345", Text("12345"));
        Assert.Equal("12345\n… 1 more character", Text("123456"));
        Assert.Equal("1234\n… 2 more characters", Text("1234😀"));
    }
}
