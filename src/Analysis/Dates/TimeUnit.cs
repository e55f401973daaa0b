namespace Analysis.Dates;

/// <summary>The units in which dates are reckoned.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
