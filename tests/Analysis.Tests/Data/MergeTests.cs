using Analysis.Data;

namespace Analysis.Tests.Data;

public class MergeTests
{
    private static readonly DataFrame Left = new(
        Column.Of<string?>("outlet", "a", "b", null, "c", "b"),
        Column.Of("words", 1, 2, 3, 4, 5));

    private static readonly DataFrame Right = new(
        Column.Of("words", 10, 20, 30, 40),
        Column.Of<string?>("outlet", "b", null, "b", "d"));

    private static string Show(DataFrame frame) =>
        string.Join(" ", frame.Rows.Select(row => string.Join(',', row.Values.Select(value => value ?? "-"))));

    [Fact]
    public void A_left_join_keeps_the_left_rows_and_multiplies_keys()
    {
        var merged = Left.Merge(Right, "outlet");

        Assert.Equal(["outlet", "words_left", "words_right"], merged.ColumnNames);
        Assert.Equal("a,1,- b,2,10 b,2,30 -,3,- c,4,- b,5,10 b,5,30", Show(merged));
        Assert.Equal([typeof(string), typeof(int), typeof(int?)], merged.Columns.Select(column => column.Type));
    }

    [Fact]
    public void An_inner_join_keeps_what_matches_and_null_matches_nothing() =>
        Assert.Equal("b,2,10 b,2,30 b,5,10 b,5,30", Show(Left.Merge(Right, "outlet", JoinAlgorithm.Inner)));

    [Fact]
    public void A_right_join_keeps_the_right_rows_in_their_order() =>
        Assert.Equal("b,2,10 b,5,10 -,-,20 b,2,30 b,5,30 d,-,40", Show(Left.Merge(Right, "outlet", JoinAlgorithm.Right)));

    [Fact]
    public void A_full_outer_join_keeps_all() => Assert.Equal(
        "a,1,- b,2,10 b,2,30 -,3,- c,4,- b,5,10 b,5,30 -,-,20 d,-,40", Show(Left.Merge(Right, "outlet", JoinAlgorithm.FullOuter)));

    [Fact]
    public void Keys_of_different_names_both_stay()
    {
        var merged = Left.Merge(Right.Rename("outlet", "source"), ["outlet"], ["source"], "_l", "_r", JoinAlgorithm.Inner);

        Assert.Equal(["outlet", "words_l", "words_r", "source"], merged.ColumnNames);
        Assert.Equal("b,2,10,b b,2,30,b b,5,10,b b,5,30,b", Show(merged));
    }

    [Fact]
    public void Several_keys_have_to_agree()
    {
        var left = new DataFrame(Column.Of("a", 1, 1, 2), Column.Of<int?>("b", 1, 2, 1), Column.Of("x", "p", "q", "r"));
        var right = new DataFrame(Column.Of("a", 1, 2, 2), Column.Of("b", 2, 1, 2), Column.Of("y", "s", "t", "u"));

        Assert.Equal("1,2,q,s 2,1,r,t", Show(left.Merge(right, ["a", "b"], ["a", "b"], joinAlgorithm: JoinAlgorithm.Inner)));
        Assert.Equal("1,1,p,- 1,2,q,s 2,1,r,t 2,2,-,u", Show(left.Merge(right, ["a", "b"], ["a", "b"], joinAlgorithm: JoinAlgorithm.FullOuter)));
    }

    [Fact]
    public void Frames_without_rows_merge()
    {
        Assert.Equal(0, Left.Merge(Right.Head(0), "outlet", JoinAlgorithm.Inner).RowCount);
        Assert.Equal(5, Left.Merge(Right.Head(0), "outlet").RowCount);
        Assert.Equal(4, Left.Head(0).Merge(Right, "outlet", JoinAlgorithm.FullOuter).RowCount);
    }

    [Fact]
    public void Mistakes_are_named()
    {
        Assert.Equal(
            "1 key columns of the left frame and 2 of the right one: a merge needs as many on both sides, and at least one.",
            Assert.Throws<ArgumentException>(() => Left.Merge(Right, ["outlet"], ["outlet", "words"])).Message);
        Assert.Equal(
            "Column 'outlet' holds string, column 'words' of the other frame int. Convert one of them with As.",
            Assert.Throws<ArgumentException>(() => Left.Merge(Right, ["outlet"], ["words"])).Message);
        Assert.Equal(
            "There is no column 'name'. The frame has: outlet, words.",
            Assert.Throws<KeyNotFoundException>(() => Left.Merge(Right, "name")).Message);
    }
}
