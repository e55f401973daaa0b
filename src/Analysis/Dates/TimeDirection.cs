namespace Analysis.Dates;

/// <summary>Where the verbs around a date say that it lies, seen from the day of publication.</summary>
internal enum TimeDirection
{
    /// <summary>No verb tells.</summary>
    Unknown,

    /// <summary>'said on Tuesday'</summary>
    Past,

    /// <summary>'will travel on Tuesday', 'is due on Tuesday'</summary>
    Future,
}
