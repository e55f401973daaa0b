namespace Analysis;

/// <summary>The steps in which time is counted.</summary>
public enum Period
{
    /// <summary>A day, named '2016-11-29'.</summary>
    Day,

    /// <summary>A week from Monday to Sunday, named by ISO 8601: '2016-W48'.</summary>
    Week,

    /// <summary>A month, named '2016-11'.</summary>
    Month,

    /// <summary>Three months, named '2016-Q4'.</summary>
    Quarter,

    /// <summary>A year, named '2016'.</summary>
    Year,
}
