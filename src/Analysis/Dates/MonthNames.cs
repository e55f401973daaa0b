namespace Analysis.Dates;

/// <summary>
/// The English names of months and weekdays, read by their first three letters as the patterns let them through.
/// </summary>
internal static class MonthNames
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private const string Weekdays = "sun mon tue wed thu fri sat ";

    /// <summary>1 to 12.</summary>
    public static int Month(ReadOnlySpan<char> name) => (Place(Months, name) / 4) + 1;

    /// <summary>The weekday whose name or abbreviation this is.</summary>
    public static DayOfWeek Weekday(ReadOnlySpan<char> name) => (DayOfWeek)(Place(Weekdays, name) / 4);

    private static int Place(string names, ReadOnlySpan<char> name) =>
        names.AsSpan().IndexOf(name[..3], StringComparison.OrdinalIgnoreCase);
}
