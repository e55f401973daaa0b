using Analysis.Data;

namespace Analysis.Tests.Data;

public class DescriptionTests
{
    private static readonly DataFrame Description = DataFrameVerbsTests.Articles.With(Column.Of("long", true, false, true, true, false, true)).Description();

    private static T Of<T>(string statistic, string column) =>
        Description.Rows.Single(row => row.Get<string>("column") == column).Get<T>(statistic);

    [Fact]
    public void Each_column_is_a_row() =>
        Assert.Equal(["outlet", "words", "date", "share", "id", "long"], Description.Column<string>("column"));

    [Fact]
    public void Its_statistics_are_those_of_the_kinds_of_columns_there_are()
    {
        Assert.Equal(
            ["column", "type", "count", "nulls", "mean", "standard deviation", "min", "25%", "median", "75%", "max", "unique", "top", "top count", "first", "last"],
            Description.ColumnNames);
        Assert.Equal(["column", "type", "count", "nulls", "unique", "top", "top count"], new DataFrame(Column.Of("a", "x")).Description().ColumnNames);
        Assert.Equal(0, new DataFrame().Description().RowCount);
    }

    // Python's statistics: stdev([300, 120, 80, 120, 500]) and quantiles(..., n=4, method='inclusive').
    [Fact]
    public void Numbers_have_moments_and_quartiles_of_the_values_that_are_there()
    {
        Assert.Equal(5, Of<int>("count", "words"));
        Assert.Equal(1, Of<int>("nulls", "words"));
        Assert.Equal(224.0, Of<double?>("mean", "words"));
        Assert.Equal(176.2952, Of<double>("standard deviation", "words"), 4);
        Assert.Equal(80.0, Of<double?>("min", "words"));
        Assert.Equal(120.0, Of<double?>("25%", "words"));
        Assert.Equal(120.0, Of<double?>("median", "words"));
        Assert.Equal(300.0, Of<double?>("75%", "words"));
        Assert.Equal(500.0, Of<double?>("max", "words"));
        Assert.Null(Of<double?>("mean", "outlet"));
    }

    [Fact]
    public void Text_has_different_values_and_the_most_frequent_one_first_to_occur()
    {
        Assert.Equal(3, Of<int?>("unique", "outlet"));
        Assert.Equal("Gazette", Of<string>("top", "outlet"));
        Assert.Equal(2, Of<int?>("top count", "outlet"));
        Assert.Equal("true", Of<string>("top", "long"));
        Assert.Equal(4, Of<int?>("top count", "long"));
        Assert.Null(Of<int?>("unique", "words"));
    }

    [Fact]
    public void Dates_have_a_first_and_a_last()
    {
        Assert.Equal(new DateOnly(2016, 11, 28), Of<DateOnly?>("first", "date"));
        Assert.Equal(new DateOnly(2018, 1, 1), Of<DateOnly?>("last", "date"));
        var times = new DataFrame(Column.Of("t", new DateTime(2016, 1, 2, 3, 4, 5), new DateTime(2015, 1, 1)), Column.Of("d", new DateOnly(2014, 1, 1), new(2014, 1, 2)));
        Assert.Equal([new DateTime(2015, 1, 1), new DateTime(2014, 1, 1)], times.Description().Column<DateTime?>("first"));
    }

    [Fact]
    public void One_unknown_number_makes_the_quartiles_unknown()
    {
        Assert.Equal(double.NaN, Of<double?>("median", "share"));
        Assert.Equal(double.NaN, Of<double?>("mean", "share"));
    }

    [Fact]
    public void Columns_without_values_are_described()
    {
        var described = new DataFrame(Column.Of<int?>("n", null, null), Column.Of<string?>("s", null, null), Column.Of<DateOnly?>("d", null, null)).Description();

        Assert.Equal([0, 0, 0], described.Column<int>("count"));
        Assert.All(described.Columns.Skip(4).Where(column => column.Name != "unique"), column => Assert.Equal(3, column.NullCount));
        Assert.Equal([null, 0, null], described.Column<int?>("unique"));
    }

    [Fact]
    public void Info_lists_types_and_nulls()
    {
        var info = DataFrameVerbsTests.Articles.Info();

        Assert.Equal(["outlet", "words", "date", "share", "id"], info.Column<string>("column"));
        Assert.Equal(["string", "int?", "DateOnly?", "double", "int"], info.Column<string>("type"));
        Assert.Equal([5, 5, 5, 6, 6], info.Column<int>("count"));
        Assert.Equal([1, 1, 1, 0, 0], info.Column<int>("nulls"));
    }
}
