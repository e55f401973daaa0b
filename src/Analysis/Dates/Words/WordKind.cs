namespace Analysis.Dates.Words;

/// <summary>What a word can do in a date.</summary>
internal enum WordKind : byte
{
    None,

    // Digits and number words
    Figures,
    Number,
    FigureOrdinal,
    Ordinal,
    Vague,
    Article,
    Hundred,
    Thousand,
    Decade,

    // Names
    Weekday,
    WeekdayAbbreviation,
    Weekdays,
    Month,
    Season,
    Seasons,
    Roman,
    Quarter,
    Half,
    Holiday,

    // Units
    Unit,
    DayPart,
    DayName,
    Business,

    // Words that point
    This,
    Last,
    Past,
    Next,
    Previous,
    Following,
    That,
    Same,
    My,
    Recent,
    Every,

    // Parts of a period
    Early,
    Late,
    Mid,
    Middle,
    Beginning,
    End,
    Rest,
    Earlier,
    Later,

    // Little words
    The,
    Of,
    On,
    In,
    At,
    By,
    For,
    From,
    To,
    Until,
    Through,
    Between,
    And,
    Since,
    Before,
    After,
    Ago,
    Now,
    Within,
    During,
    Commencing,
    Is,
    Out,
    Present,
}
