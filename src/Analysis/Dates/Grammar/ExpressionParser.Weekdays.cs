using System.Collections.Frozen;
using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    // Days with names of their own: 'Black Friday' is not last Friday.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamedDays = new[]
    {
        "Ash", "Black", "Bloody", "Cyber", "Easter", "Fat", "Giving", "Good", "Holy", "Man", "Maundy", "Palm", "Shrove", "Spy",
            "Super", "Whit",
    }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A weekday alone or in a week: 'Tuesday', 'Friday of next week', 'Tuesday next week'.</summary>
    private Found? TryWeekday(int i)
    {
        if (Kind(i) != WordKind.Weekday || IsNameWithWeekday(i)) return null;
        var weekday = WeekdayAt(i);
        if (InWeek(i + 1) is { } week) return new(new WeekdayInMeaning(weekday, week.Meaning), i, week.Next);
        return new(new WeekdayMeaning(weekday, Pointer.None), i, i + 1);
    }

    /// <summary>'of next week', 'next week', 'this week' after a weekday.</summary>
    private Found? InWeek(int i)
    {
        var at = IsBeside(i, WordKind.Of) ? i + 1 : i;
        if (IsBeside(at, WordKind.The)) at++;
        return IsBeside(at) && Kind(at) is WordKind.This or WordKind.Next or WordKind.Last or WordKind.Following
            or WordKind.Previous
            && IsBeside(at + 1, WordKind.Unit) && UnitAt(at + 1) == TimeUnit.Week && TryPointed(at, hasThe: false) is { } week
            ? week
            : null;
    }

    private bool IsNameWithWeekday(int i)
    {
        if (!IsCapital(i)) return false;
        var before = WordBefore(i);
        if (NamedDays.Contains(before)) return true;

        // 'the Sunday Times' is a paper, 'On Sunday Times Square was closed' none.
        return before.Equals("the", StringComparison.OrdinalIgnoreCase) && char.IsUpper(LetterAfter(i));
    }

    /// <summary>'every Tuesday', 'each December': found, and no single day.</summary>
    private Found? TryEvery(int i)
    {
        if (!IsBeside(i + 1)) return null;
        const string Recurring = "it comes round again and again";
        return Kind(i + 1) switch
        {
            WordKind.Weekday => new(new UnsettledMeaning(DateKind.Weekday, Recurring), i, i + 2),
            WordKind.Month when IsCapital(i + 1) => new(new UnsettledMeaning(DateKind.Month, Recurring), i, i + 2),
            WordKind.Season => new(new UnsettledMeaning(DateKind.Season, Recurring), i, i + 2),
            _ => null,
        };
    }

    /// <summary>'on Friday next week'; a weekday alone is found without its 'on'.</summary>
    private Found? TryOn(int i) =>
        Kind(i + 1) == WordKind.Weekday && IsBeside(i + 1) && InWeek(i + 2) is not null && TryWeekday(i + 1) is { } weekday
            ? weekday with { From = i }
            : null;
}
