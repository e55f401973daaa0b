using System.Globalization;

namespace Analysis.Dates.Meanings;

/// <summary>Two figures of which one is the day and one the month: '03/04/2016', '4/22'.</summary>
internal sealed record FiguresMeaning(int FirstFigure, int SecondFigure, int? Year, DayOfWeek? Weekday) : Meaning
{
    public override DateKind Kind => Year is null ? DateKind.PartialDay : DateKind.Day;

    public override bool IsComplete => Year is not null;

    public DayMeaning DayFirst => new(Year, SecondFigure, FirstFigure, Weekday);

    public DayMeaning MonthFirst => new(Year, FirstFigure, SecondFigure, Weekday);

    /// <summary>The days that it can be in its year, day-month first.</summary>
    public IEnumerable<DateOnly> Days(int year) =>
        new[] { Reckon.DateOf(year, SecondFigure, FirstFigure),
            Reckon.DateOf(year, FirstFigure, SecondFigure) }.OfType<DateOnly>().Distinct();

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "day and month in figures";
        if (FirstFigure > 12 || FirstFigure == SecondFigure) return DayFirst.Resolve(reckoning);
        if (SecondFigure > 12) return MonthFirst.Resolve(reckoning);
        if (reckoning.DayFirst is { } dayFirst) return (dayFirst ? DayFirst : MonthFirst).Resolve(reckoning);

        var (day, month) = (DayFirst.Resolve(reckoning), MonthFirst.Resolve(reckoning));
        if (Weekday is not null && (day.Period is null) != (month.Period is null)) return day.Period is null ? month : day;
        return Answer.Doubtful(
            Rule, reckoning.Published,
            string.Create(CultureInfo.InvariantCulture, $"'{FirstFigure}' and '{SecondFigure}' can be day-month or month-day"),
            [.. day.Candidates, .. month.Candidates]);
    }
}
