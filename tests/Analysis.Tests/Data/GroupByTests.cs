using Analysis.Data;

namespace Analysis.Tests.Data;

public class GroupByTests
{
    private static readonly DataFrame Articles = DataFrameVerbsTests.Articles;

    [Fact]
    public void Groups_come_in_order_of_first_occurrence_and_null_is_one()
    {
        var counts = Articles.GroupBy("outlet").Count();

        Assert.Equal(["Gazette", "Wire", null, "wire"], counts.Column<string?>("outlet"));
        Assert.Equal([2, 2, 1, 1], counts.Column<int>("count"));
        Assert.Equal(4, Articles.GroupBy("outlet").GroupCount);
    }

    [Fact]
    public void Sums_of_integers_are_long_and_null_where_there_is_no_value()
    {
        var groups = Articles.With(Column.Of<int?>("words", 300, 120, null, null, 120, 500)).GroupBy("outlet");

        Assert.Equal([300L, 620L, null, 120L], Assert.IsType<Column<long?>>(groups.Sum("words")["words"]));
        Assert.Equal([4L, 8L, 4L, 5L], Assert.IsType<Column<long>>(groups.Sum("id")["id"]));
        Assert.Equal([double.NaN, -1.75, 1.0, 0.125], Assert.IsType<Column<double>>(groups.Sum("share")["share"]));
        Assert.Equal([3.5m], Assert.IsType<Column<decimal>>(new DataFrame(Column.Of("k", 1, 1), Column.Of("m", 1.25m, 2.25m)).GroupBy("k").Sum("m")["m"]));
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_an_error() => Assert.Throws<OverflowException>(
        () => new DataFrame(Column.Of("k", 1, 1), Column.Of("n", long.MaxValue, 1)).GroupBy("k").Sum("n"));

    [Fact]
    public void Mean_median_min_max_and_first()
    {
        var groups = Articles.GroupBy("outlet");

        Assert.Equal([300.0, 310.0, 80.0, 120.0], groups.Mean("words").Column<double?>("words"));
        Assert.Equal([2.0, 4.0, 4.0, 5.0], groups.Median("id").Column<double?>("id"));
        Assert.Equal([300, 120, 80, 120], groups.Min("words").Column<int?>("words"));
        Assert.Equal([300, 500, 80, 120], groups.Max("words").Column<int?>("words"));
        Assert.Equal([0.5, -2.0, 1.0, 0.125], groups.Min("share").Column<double>("share"));
        Assert.Equal([0.5, 0.25, 1.0, 0.125], groups.Max("share").Column<double>("share"));
        Assert.Equal([new DateOnly(2016, 11, 29), new(2016, 11, 28), new(2018, 1, 1), new(2016, 11, 30)], groups.Max("date").Column<DateOnly?>("date"));
        Assert.Equal([1, 2, 4, 5], groups.First("id").Column<int>("id"));
    }

    [Fact]
    public void Without_names_a_verb_takes_the_columns_that_it_can()
    {
        Assert.Equal(["outlet", "words", "share", "id"], Articles.GroupBy("outlet").Mean().ColumnNames);
        Assert.Equal(["outlet", "words", "date", "share", "id"], Articles.GroupBy("outlet").First().ColumnNames);
    }

    [Fact]
    public void Several_columns_make_a_group_and_nulls_stay_apart()
    {
        var frame = new DataFrame(
            Column.Of<string?>("a", "x", null, "x", null, "x"),
            Column.Of<int?>("b", null, 1, null, null, 1));

        var counts = frame.GroupBy("a", "b").Count();

        Assert.Equal(["x", null, null, "x"], counts.Column<string?>("a"));
        Assert.Equal([null, 1, null, 1], counts.Column<int?>("b"));
        Assert.Equal([2, 1, 1, 1], counts.Column<int>("count"));
    }

    [Fact]
    public void Several_results_stand_side_by_side()
    {
        var result = Articles.GroupBy("outlet").Aggregate(
            Aggregation.Count(), Aggregation.Sum("words"), Aggregation.Mean("words").As("average"), Aggregation.StandardDeviation("id"));

        Assert.Equal(["outlet", "count", "sum words", "average", "standard deviation id"], result.ColumnNames);
        Assert.Equal([300L, 620L, 80L, 120L], result.Column<long?>("sum words"));
        Assert.Equal([300.0, 310.0, 80.0, 120.0], result.Column<double?>("average"));
        Assert.Equal([Math.Sqrt(2), Math.Sqrt(8), null, null], result.Column<double?>("standard deviation id"));
    }

    [Fact]
    public void A_result_of_your_own() => Assert.Equal(
        ["1+3", "2+6", "4", "5"],
        Articles.GroupBy("outlet").Aggregate("ids", group => string.Join('+', group.Column<int>("id"))).Column<string>("ids"));

    [Fact]
    public void Groups_are_there_for_LINQ()
    {
        var sizes = Articles.GroupBy("outlet").Select(group => (group.Key, group.Count, group.ToFrame().Column<int>("id")[0], group["outlet"]));

        Assert.Equal([("Gazette", 2, 1, "Gazette"), ("Wire", 2, 2, "Wire"), (null, 1, 4, null), ("wire", 1, 5, "wire")], sizes);
    }

    [Fact]
    public void Typed_keys_are_there_for_LINQ()
    {
        var byYear = Articles.DropNulls("date").GroupBy<DateOnly>("date").GroupBy(group => group.Key.Year).ToDictionary(group => group.Key, group => group.Sum(day => day.Count()));

        Assert.Equal(new Dictionary<int, int> { [2016] = 4, [2018] = 1 }, byYear);
    }

    [Fact]
    public void Mistakes_are_named()
    {
        Assert.StartsWith("GroupBy needs at least one column.", Assert.Throws<ArgumentException>(() => Articles.GroupBy()).Message, StringComparison.Ordinal);
        Assert.Equal("Column 'outlet' holds string, not numbers.", Assert.Throws<InvalidOperationException>(() => Articles.GroupBy("id").Sum("outlet")).Message);
        Assert.Equal("Column 'a' holds int[], which has no order.", Assert.Throws<InvalidOperationException>(() => new DataFrame(Column.Of("k", 1, 2), Column.Of<int[]>("a", [1], [2])).GroupBy("k").Min("a")).Message);
        Assert.Equal("The frame is not grouped by 'id'. It is by: outlet.", Assert.Throws<KeyNotFoundException>(() => Articles.GroupBy("outlet")[0]["id"]).Message);
    }
}
