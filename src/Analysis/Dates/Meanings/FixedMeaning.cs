namespace Analysis.Dates.Meanings;

/// <summary>What the calendar alone settles: a year, a decade, a month of a year.</summary>
internal sealed record FixedMeaning(DatePeriod Period, DateKind FixedKind) : Meaning
{
    public override DateKind Kind => FixedKind;

    public override bool IsComplete => true;

    public override Answer Resolve(Reckoning reckoning) => Answer.Of(Period, "as written");
}
