using Analysis.Dates.Meanings;

namespace Analysis.Dates;

/// <summary>
/// Tells from an article's own dates in figures whether it writes the day or the month first: from those that can be read one way
/// only, and from the one that is the day of publication when it is read one way.
/// </summary>
internal static class FigureOrder
{
    /// <summary>True for the day first, false for the month, null where the article does not show it.</summary>
    public static bool? Of(IReadOnlyList<DateMention> mentions, DateOnly? published)
    {
        var (isDayFirst, isMonthFirst) = (false, false);
        foreach (var mention in mentions)
        {
            if (mention.Meaning is not FiguresMeaning figures || figures.FirstFigure == figures.SecondFigure) continue;
            if (figures.FirstFigure > 12) isDayFirst = true;
            else if (figures.SecondFigure > 12) isMonthFirst = true;
            else if (figures.Year is { } year && published is { } day)
            {
                isDayFirst |= Reckon.DateOf(year, figures.SecondFigure, figures.FirstFigure) == day;
                isMonthFirst |= Reckon.DateOf(year, figures.FirstFigure, figures.SecondFigure) == day;
            }
        }

        return isDayFirst == isMonthFirst ? null : isDayFirst;
    }
}
