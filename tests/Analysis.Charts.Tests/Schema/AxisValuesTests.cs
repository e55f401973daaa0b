namespace Analysis.Charts.Tests.Schema;

public class AxisValuesTests
{
    [Fact]
    public void Numbers_of_every_type_keep_their_distances()
    {
        Assert.All(
            [AxisValues.Of<int>([1, 2]), AxisValues.Of<long>([1, 2]), AxisValues.Of<double>([1, 2]), AxisValues.Of<float>([1, 2]), AxisValues.Of<decimal>([1, 2]), AxisValues.Of<byte>([1, 2])],
            values => Assert.Equal((AxisKind.Linear, 1.0, 2.0), (values.Kind, values.Number(0), values.Number(1))));
    }

    [Fact]
    public void Days_are_dates_and_names_categories()
    {
        var days = AxisValues.Of<DateOnly>([new(2016, 11, 29), new(2016, 11, 30)]);
        var names = AxisValues.Of<string?>(["oil", null]);

        Assert.Equal((AxisKind.Date, 1.0, "2016-11-29"), (days.Kind, days.Number(1) - days.Number(0), days.Text(0)));
        Assert.Equal((AxisKind.Category, "oil", true, "–"), (names.Kind, names.Text(0), names.IsMissing(1), names.Text(1)));
    }

    [Fact]
    public void A_moment_keeps_its_time_of_day() =>
        Assert.Equal("2016-11-29 18:30:00", AxisValues.Of<DateTime>([new(2016, 11, 29, 18, 30, 0)]).Text(0));

    [Fact]
    public void Truth_values_and_enumerations_are_names() => Assert.Equal(
        ["True", "Friday"], [AxisValues.Of<bool>([true]).Text(0), AxisValues.Of<DayOfWeek>([DayOfWeek.Friday]).Text(0)]);

    [Fact]
    public void What_is_missing_or_infinite_is_a_gap()
    {
        var values = AxisValues.Of<double?>([1, null, double.NaN, double.PositiveInfinity]);

        Assert.Equal([false, true, true, true], Enumerable.Range(0, 4).Select(values.IsMissing));
    }
}
