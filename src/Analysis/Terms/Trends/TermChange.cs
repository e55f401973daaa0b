namespace Analysis.Terms.Trends;

/// <summary>A period with which a word's frequency goes to another level.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Period">The first period of the new level.</param>
/// <param name="PerThousandBefore">Occurrences per thousand words on the level before.</param>
/// <param name="PerThousandAfter">The same on the new level.</param>
/// <param name="PeriodsBefore">How many periods the level before lasted.</param>
/// <param name="PeriodsAfter">How many the new one lasts.</param>
public sealed record TermChange(
    string Term, string Period, double PerThousandBefore, double PerThousandAfter, int PeriodsBefore, int PeriodsAfter);
