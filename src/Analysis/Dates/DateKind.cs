namespace Analysis.Dates;

/// <summary>What sort of words a date is given in.</summary>
public enum DateKind
{
    /// <summary>A day with month and year: '29 November 2016'.</summary>
    Day,

    /// <summary>A day whose year or month is left to the reader: '29 November', 'Thursday the 11th', 'the 22nd'.</summary>
    PartialDay,

    /// <summary>A weekday: 'on Tuesday', 'next Friday', 'the following Monday'.</summary>
    Weekday,

    /// <summary>A month: 'June', 'November 2016', 'last May'.</summary>
    Month,

    /// <summary>A year: '2011', 'late 2018'.</summary>
    Year,

    /// <summary>A season: 'the summer of 2016', 'last autumn'.</summary>
    Season,

    /// <summary>Reckoned from another day: 'yesterday', 'three weeks ago', 'two days earlier', 'this week'.</summary>
    Relative,

    /// <summary>
    /// From one date to another, or open at one end: 'from June to August', 'since 2014', 'the past two years', 'the 1990s'.
    /// </summary>
    Period,
}
