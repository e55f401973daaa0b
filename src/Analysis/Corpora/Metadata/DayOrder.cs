namespace Analysis.Corpora.Metadata;

/// <summary>Which comes first where a date is figures: 13/03/2022 or 03/13/2022.</summary>
internal enum DayOrder
{
    Unknown,
    DayFirst,
    MonthFirst,
}
