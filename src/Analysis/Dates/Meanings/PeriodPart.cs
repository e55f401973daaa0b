namespace Analysis.Dates.Meanings;

/// <summary>Which part of a period.</summary>
internal enum PeriodPart
{
    Early,
    Middle,
    Late,

    /// <summary>'the end of the month': its last day, for what is due by then.</summary>
    End,

    /// <summary>'the rest of the week'</summary>
    Rest,

    /// <summary>'earlier this year': up to the publication.</summary>
    Earlier,

    /// <summary>'later this year': from the publication on.</summary>
    Later,
}
