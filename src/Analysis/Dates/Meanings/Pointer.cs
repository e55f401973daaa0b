namespace Analysis.Dates.Meanings;

/// <summary>How words point from a day to a weekday, month, season or unit of time.</summary>
internal enum Pointer
{
    None,

    /// <summary>'this', 'current'</summary>
    This,

    /// <summary>'last', 'past'</summary>
    Last,

    /// <summary>'next', 'coming'</summary>
    Next,

    /// <summary>'the following': after the day told before</summary>
    Following,

    /// <summary>'the previous', 'the ... before': before the day told before</summary>
    Before,

    /// <summary>'that', 'the same': with the day told before in it</summary>
    Same,
}
