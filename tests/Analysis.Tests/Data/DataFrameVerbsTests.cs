using Analysis.Data;

namespace Analysis.Tests.Data;

/// <summary>The verbs on a table small enough to check by eye.</summary>
public class DataFrameVerbsTests
{
    internal static readonly DataFrame Articles = new(
        Column.Of<string?>("outlet", "Gazette", "Wire", "Gazette", null, "wire", "Wire"),
        Column.Of<int?>("words", 300, 120, null, 80, 120, 500),
        Column.Of<DateOnly?>("date", new(2016, 11, 29), new(2016, 11, 28), null, new(2018, 1, 1), new(2016, 11, 30), new(2016, 11, 28)),
        Column.Of("share", 0.5, 0.25, double.NaN, 1.0, 0.125, -2.0),
        Column.Of("id", 1, 2, 3, 4, 5, 6));

    private static int[] Ids(DataFrame frame) => [.. frame.Column<int>("id")];

    [Fact]
    public void A_frame_knows_its_columns_rows_and_types()
    {
        Assert.Equal(["outlet", "words", "date", "share", "id"], Articles.ColumnNames);
        Assert.Equal(6, Articles.RowCount);
        Assert.Equal(6, Articles.Rows.Count);
        Assert.Equal(typeof(int?), Articles.Types["words"]);
        Assert.True(Articles.HasColumn("words"));
        Assert.False(Articles.HasColumn("Words"));
    }

    [Fact]
    public void A_missing_column_is_an_error_that_lists_those_there_are()
    {
        Assert.Equal(
            "There is no column 'Words'. The frame has: outlet, words, date, share, id.",
            Assert.Throws<KeyNotFoundException>(() => Articles["Words"]).Message);
        Assert.Equal(
            "There is no column 'a': the frame has no columns.",
            Assert.Throws<KeyNotFoundException>(() => new DataFrame()["a"]).Message);
    }

    [Fact]
    public void Columns_of_one_name_or_of_different_lengths_are_no_frame()
    {
        Assert.StartsWith(
            "Two columns are named 'a'. Rename one of them.",
            Assert.Throws<ArgumentException>(() => new DataFrame(Column.Of("a", 1), Column.Of("a", 2))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Column 'b' has 1 rows, column 'a' has 2. All columns of a frame have the same number of rows.",
            Assert.Throws<ArgumentException>(() => new DataFrame(Column.Of("a", 1, 2), Column.Of("b", 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_work_with_LINQ()
    {
        var found = from row in Articles.Rows
                    where row.Get<int?>("words") > 100 && !row.IsNull("outlet")
                    select row["outlet"];

        Assert.Equal(["Gazette", "Wire", "wire", "Wire"], found);
        Assert.Equal(2.5, Articles.Rows[0].Get<double>("share") + Articles.Rows[1].Get<double>("id"));
        Assert.Equal(300.0, Articles.Rows[0].Get<double>("words"));
        Assert.Equal(["Wire", 120, new DateOnly(2016, 11, 28), 0.25, 2], Articles.Rows[1].Values);
        Assert.Equal(120, Articles.Rows[1][1]);
    }

    [Fact]
    public void A_value_of_another_type_is_an_error_that_names_column_and_row()
    {
        Assert.Equal(
            "Column 'words', row 2: null is no int. Ask for int?.",
            Assert.Throws<InvalidCastException>(() => Articles.Rows[2].Get<int>("words")).Message);
        Assert.Equal(
            "Column 'outlet', row 0: 'Gazette' is no int. The column holds string.",
            Assert.Throws<InvalidCastException>(() => Articles.Rows[0].Get<int>("outlet")).Message);
    }

    [Fact]
    public void A_row_that_is_not_there_is_an_error() => Assert.StartsWith(
        "There is no row 6: the frame has 6 rows, counted from 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Rows[6]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, new int[0], new int[0])]
    [InlineData(2, new[] { 1, 2 }, new[] { 5, 6 })]
    [InlineData(6, new[] { 1, 2, 3, 4, 5, 6 }, new[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(7, new[] { 1, 2, 3, 4, 5, 6 }, new[] { 1, 2, 3, 4, 5, 6 })]
    public void Head_and_tail(int rows, int[] head, int[] tail)
    {
        Assert.Equal(head, Ids(Articles.Head(rows)));
        Assert.Equal(tail, Ids(Articles.Tail(rows)));
    }

    [Fact]
    public void Head_and_tail_take_five_rows()
    {
        Assert.Equal([1, 2, 3, 4, 5], Ids(Articles.Head()));
        Assert.Equal([2, 3, 4, 5, 6], Ids(Articles.Tail()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Head(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Tail(-1));
    }

    [Fact]
    public void Filter_by_predicate_mask_and_column()
    {
        Assert.Equal([1, 6], Ids(Articles.Filter(row => row.Get<int?>("words") > 120)));
        Assert.Equal([1, 6], Ids(Articles.Filter(Articles.Column<int?>("words") > 120)));
        Assert.Equal([2, 6], Ids(Articles.Filter(Articles.Column<string>("outlet").ElementwiseEquals("Wire"))));
        Assert.Equal([2], Ids(Articles.Filter([false, true, false, false, false, false])));
        Assert.Equal([1], Ids(Articles.Filter(Column.Of<bool?>("mask", true, null, false, null, false, false))));
        Assert.Equal(0, Articles.Filter(_ => false).RowCount);
        Assert.Equal(Articles.ColumnNames, Articles.Filter(_ => false).ColumnNames);
    }

    [Fact]
    public void A_mask_fits_the_frame()
    {
        Assert.StartsWith(
            "The mask has 1 values, the frame 6 rows. Make the mask from a column of this frame.",
            Assert.Throws<ArgumentException>(() => Articles.Filter([true])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Column 'words' holds int?, not bool. Compare it first.",
            Assert.Throws<ArgumentException>(() => Articles.Filter(Articles["words"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_nulls_can_be_dropped()
    {
        Assert.Equal([1, 2, 5, 6], Ids(Articles.DropNulls()));
        Assert.Equal([1, 2, 3, 5, 6], Ids(Articles.DropNulls("outlet", "id")));
    }

    [Fact]
    public void Order_is_ordinal_stable_and_puts_null_last_both_ways()
    {
        Assert.Equal([1, 3, 2, 6, 5, 4], Ids(Articles.OrderBy("outlet")));
        Assert.Equal([5, 2, 6, 1, 3, 4], Ids(Articles.OrderByDescending("outlet")));
        Assert.Equal([4, 2, 5, 1, 6, 3], Ids(Articles.OrderBy("words")));
        Assert.Equal([6, 1, 2, 5, 4, 3], Ids(Articles.OrderByDescending("words")));
    }

    [Fact]
    public void NaN_comes_last_both_ways()
    {
        Assert.Equal([6, 5, 2, 1, 4, 3], Ids(Articles.OrderBy("share")));
        Assert.Equal([4, 1, 2, 5, 6, 3], Ids(Articles.OrderByDescending("share")));
    }

    [Fact]
    public void More_columns_order_what_the_first_leaves_equal()
    {
        Assert.Equal([1, 3, 6, 2, 5, 4], Ids(Articles.OrderBy("outlet").ThenByDescending("words")));
        Assert.Equal([6, 2, 1, 5, 4, 3], Ids(Articles.OrderBy("date").ThenBy("share")));
        Assert.Equal([2, 6, 1, 5, 4, 3], Ids(Articles.OrderBy("date").ThenBy("words").ThenBy("id")));
    }

    [Fact]
    public void What_has_no_order_cannot_be_sorted() => Assert.Equal(
        "Column 'a' holds int[], which has no order.",
        Assert.Throws<InvalidOperationException>(() => new DataFrame(Column.Of<int[]>("a", [1], [2])).OrderBy("a")).Message);

    [Fact]
    public void Columns_are_chosen_added_replaced_dropped_and_renamed()
    {
        Assert.Equal(["id", "outlet"], Articles.Select("id", "outlet").ColumnNames);
        Assert.Equal(["outlet", "date", "share", "id"], Articles.Without("words").ColumnNames);
        Assert.Equal(["outlet", "length", "date", "share", "id"], Articles.Rename("words", "length").ColumnNames);

        var doubled = Articles.With("twice", row => row.Get<int>("id") * 2).With(Column.Of("id", "a", "b", "c", "d", "e", "f"));

        Assert.Equal(["outlet", "words", "date", "share", "id", "twice"], doubled.ColumnNames);
        Assert.Equal([2, 4, 6, 8, 10, 12], doubled.Column<int>("twice"));
        Assert.Equal("f", doubled.Rows[5]["id"]);
        Assert.Equal([1, 2, 3, 4, 5, 6], Ids(Articles));
    }

    [Fact]
    public void Rows_are_appended_by_the_names_of_the_columns()
    {
        var both = Articles.Select("id", "words").Append(new(Column.Of("words", 7), Column.Of("id", 8)));

        Assert.Equal([1, 2, 3, 4, 5, 6, 8], Ids(both));
        Assert.Equal([300, 120, null, 80, 120, 500, 7], both.Column<int?>("words"));
    }

    [Fact]
    public void Frames_of_other_columns_are_not_appended()
    {
        var left = new DataFrame(Column.Of("a", 1));

        Assert.StartsWith(
            "Column 'b' is only in the appended frame. Both need the same columns.",
            Assert.Throws<ArgumentException>(() => left.Append(new(Column.Of("a", 1), Column.Of("b", 1)))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Column 'a' is missing in the appended frame. Both need the same columns.",
            Assert.Throws<ArgumentException>(() => left.Append(new())).Message, StringComparison.Ordinal);
        Assert.Equal(
            "Column 'a' holds int, column 'a' of the other frame string. Convert one of them with As.",
            Assert.Throws<ArgumentException>(() => left.Append(new(Column.Of("a", "x")))).Message);
    }

    [Fact]
    public void A_sample_follows_from_its_seed_and_keeps_the_order()
    {
        var sample = Articles.Sample(3, seed: 5);

        Assert.Equal(3, Ids(sample).Distinct().Count());
        Assert.Equal(Ids(sample).Order(), Ids(sample));
        Assert.Equal(Ids(sample), Ids(Articles.Sample(3, seed: 5)));
        Assert.Equal(Ids(Articles.Sample(3)), Ids(Articles.Sample(3, seed: 1)));
        Assert.Equal(Ids(Articles), Ids(Articles.Sample(6)));
        Assert.Equal(0, Articles.Sample(0).RowCount);
    }

    [Fact]
    public void Every_pair_of_rows_is_as_likely()
    {
        var counts = new Dictionary<string, int>();
        for (var seed = 0; seed < 15_000; seed++)
        {
            var pair = string.Join(',', Ids(Articles.Sample(2, seed)));
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        Assert.Equal(15, counts.Count);
        // Chi-squared with 14 degrees of freedom: 36.1 is passed once in a thousand tries.
        Assert.InRange(counts.Values.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000), 0, 36.1);
    }

    [Theory]
    [InlineData(7, "7 rows wanted: the frame has 6.")]
    [InlineData(-1, "-1 rows wanted: the frame has 6.")]
    public void A_sample_is_not_larger_than_the_frame(int rows, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Sample(rows)).Message, StringComparison.Ordinal);

    [Fact]
    public void Frames_without_columns_or_rows_are_frames()
    {
        var none = new DataFrame();
        var empty = Articles.Head(0);

        Assert.Equal(0, none.RowCount);
        Assert.Empty(none.Rows);
        Assert.Equal(0, none.Head().RowCount + none.Sample(0).RowCount + none.Filter(_ => true).RowCount);
        Assert.Equal(0, empty.OrderBy("words").ThenBy("id").RowCount + empty.GroupBy("outlet").Count().RowCount);
        Assert.Equal(Articles.ColumnNames, empty.Sample(0).ColumnNames);
    }
}
