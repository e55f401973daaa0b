using Analysis.Data;

namespace Analysis.Tests.Data;

public class ColumnTests
{
    private static readonly Column<int?> Words = Column.Of<int?>("words", 100, null, 300);

    [Fact]
    public void Its_values_are_a_list_for_LINQ()
    {
        Assert.Equal(400, Words.Sum());
        Assert.Equal(300, Words.Max());
        Assert.Equal(200.0, Words.Average());
        Assert.Equal(3, Words.Count);
        Assert.Equal(1, Words.NullCount);
        Assert.Equal(300, Words[2]);
    }

    [Fact]
    public void The_array_it_is_made_from_can_change_without_it()
    {
        int[] values = [1, 2];
        var column = Column.Of("a", values);

        values[0] = 9;

        Assert.Equal([1, 2], column);
    }

    [Fact]
    public void One_text_is_a_text_and_not_its_characters() => Assert.Equal(["xyz"], Column.Of("a", "xyz"));

    // By hand: 1, 2, 4, 10 has the mean 17/4, the squared deviations 10.5625 + 5.0625 + 0.0625 + 33.0625 = 48.75, and 48.75/3 =
    // 16.25.
    [Fact]
    public void Mean_and_deviation_of_the_values_that_are_there()
    {
        var column = Column.Of<double?>("a", 4, null, 1, 10, 2);

        Assert.Equal(4.25, column.Mean());
        Assert.Equal(Math.Sqrt(16.25), column.StandardDeviation());
    }

    // Python's statistics: quantiles([4, 1, 10, 2], n=4, method='inclusive') is 1.75, 3, 5.5.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 3)]
    [InlineData(0.75, 5.5)]
    [InlineData(1, 10)]
    public void Quantiles_lie_between_the_two_nearest_values(double share, double expected) =>
        Assert.Equal(expected, Column.Of("a", 4, 1, 10, 2).Quantile(share));

    [Fact]
    public void What_is_undefined_is_null()
    {
        var none = Column.Of<int?>("a", null, null);

        Assert.Null(none.Mean());
        Assert.Null(none.Median());
        Assert.Null(none.StandardDeviation());
        Assert.Null(Column.Of("a", 1).StandardDeviation());
        Assert.Equal(0, Column.Of("a", 1, 1).StandardDeviation());
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_to_1_is_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.Quantile(share));

    [Fact]
    public void Text_has_no_mean() => Assert.Equal(
        "Column 'outlet' holds string, not numbers.",
        Assert.Throws<InvalidOperationException>(() => Column.Of("outlet", "a").Mean()).Message);

    [Fact]
    public void Numbers_convert_where_none_changes()
    {
        Assert.Equal([100.0, null, 300.0], Words.As<double?>());
        Assert.Equal([1L, 2L], Column.Of("a", 1, 2).As<long>());
        Assert.Equal([1, 2], Column.Of("a", 1.0, 2.0).As<int>());
        Assert.Equal([1m], Column.Of<long?>("a", 1).As<decimal>());
        Assert.Equal([1, null], Column.Of<int?>("a", 1, null).As<object?>());
        Assert.Equal([1, 2], Column.Of<int?>("a", 1, 2).As<int>());
    }

    [Fact]
    public void A_number_that_would_change_is_an_error_that_names_the_row()
    {
        Assert.Equal(
            "Column 'a', row 1: 2.5 is no int. Ask for double.",
            Assert.Throws<InvalidCastException>(() => Column.Of("a", 1, 2.5).As<int>()).Message);
        Assert.Equal(
            "Column 'a', row 0: 9007199254740993 is no double. Ask for long.",
            Assert.Throws<InvalidCastException>(() => Column.Of("a", 9007199254740993L).As<double>()).Message);
        Assert.Equal(9007199254740992.0, Column.Of("a", 9007199254740992L).As<double>()[0]);
        Assert.Throws<InvalidCastException>(() => Column.Of("a", double.NaN).As<int>());
        Assert.Throws<InvalidCastException>(() => Column.Of("a", long.MaxValue).As<double>());
        Assert.Throws<InvalidCastException>(() => Column.Of("a", -1).As<byte>());
    }

    [Fact]
    public void Nulls_need_a_type_that_has_them() => Assert.Equal(
        "Column 'words' has 1 null, the first in row 1. Ask for int?, or drop nulls with DropNulls.",
        Assert.Throws<InvalidCastException>(() => Words.As<int>()).Message);

    [Fact]
    public void Text_is_no_number() => Assert.Equal(
        "Column 'a' holds string, not double. Ask for string.",
        Assert.Throws<InvalidCastException>(() => Column.Of("a", "1").As<double>()).Message);

    [Fact]
    public void Arithmetic_goes_value_by_value_and_null_stays_null()
    {
        var other = Column.Of<int?>("other", 1, 2, 3);

        Assert.Equal([101, null, 303], Words + other);
        Assert.Equal([99, null, 297], Words - other);
        Assert.Equal([100, null, 900], Words * other);
        Assert.Equal([100, null, 100], Words / other);
        Assert.Equal([200, null, 600], (Words * 2) + 0);
        Assert.Equal([1.5, 2.5], (Column.Of("a", 4.0, 6.0) - 1) / 2);
        Assert.Equal([5, 7], Column.Of("a", 1, 2) + Column.Of("b", 4, 5));
        Assert.Throws<OverflowException>(() => Column.Of("a", int.MaxValue) + 1);
    }

    [Fact]
    public void A_comparison_is_a_mask_and_null_is_in_none()
    {
        Assert.Equal([false, false, true], Words > 100);
        Assert.Equal([true, false, true], Words >= 100);
        Assert.Equal([true, false, false], Words < 300);
        Assert.Equal([true, false, true], Words <= 300);
        Assert.Equal([false, false, true], Words >= 100 & !(Words < 300));
        Assert.Equal([true, false, true], Words < 300 | Words > 200);
        Assert.Equal([false, true, false], Words.ElementwiseEquals(null));
        Assert.Equal([true, true, false], Words.ElementwiseNotEquals(300));
    }

    [Fact]
    public void Columns_of_different_lengths_do_not_combine() => Assert.Equal(
        "Column 'a' has 1 rows, column 'b' has 2. Combine columns of one frame.",
        Assert.Throws<ArgumentException>(() => Column.Of("a", 1) + Column.Of("b", 1, 2)).Message);

    [Fact]
    public void It_says_what_it_is() => Assert.Equal("words (int?, 3 values)", Words.ToString());
}
