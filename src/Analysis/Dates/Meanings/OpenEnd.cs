namespace Analysis.Dates.Meanings;

/// <summary>How a period is open.</summary>
internal enum OpenEnd
{
    /// <summary>'since 2014': it begins with the date.</summary>
    Since,

    /// <summary>'until March', 'by 1 June': it ends with the date.</summary>
    Until,

    /// <summary>'before 2014': it ends where the date begins.</summary>
    Before,

    /// <summary>'after the summer': it begins where the date ends.</summary>
    After,
}
