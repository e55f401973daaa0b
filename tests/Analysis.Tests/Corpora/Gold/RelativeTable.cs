using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// What a relative expression denotes, reckoned by the calendar alone. An expression that is coarser than its words ('two years
/// ago' for a year) has several readings; one that the table does not know has none.
/// </summary>
internal static class RelativeTable
{
    private const string Number = @"(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|sixty)";

    private const string Unit = @"(?<unit>day|week|fortnight|month|year)s?";

    private static readonly string[] Numbers =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly (string Pattern, Func<Match, EdtfInterval, IEnumerable<EdtfInterval>> Reckon)[] Rows =
    [
        ("today|tonight|th(is|at) (morning|afternoon|evening|night)|by nightfall", (_, anchor) => [Shift(anchor, 0, "day")]),
        ("the day before yesterday", (_, anchor) => [Shift(anchor, -2, "day")]),
        ("yesterday|last night|the previous day|(the|a) day before( .+)?", (_, anchor) => [Shift(anchor, -1, "day")]),
        ("tomorrow|the (following|next) (day|morning|afternoon)|the day after( .+)?", (_, anchor) => [Shift(anchor, 1, "day")]),
        ("the (?<nth>second|third|fourth) day", (match, anchor) =>
            [Shift(anchor, Array.IndexOf(["", "second", "third", "fourth"], match.Groups["nth"].Value), "day")]),
        ($"{Number} {Unit} (ago|back|earlier|before( .+)?)", (match, anchor) => Reckoned(match, anchor, -1)),
        ($"{Number} {Unit} (later|after( .+)?|from (now|today)|to the day( .+)?)", (match, anchor) => Reckoned(match, anchor, 1)),
        ($"in {Number} {Unit}", (match, anchor) => Reckoned(match, anchor, 1)),
        ($"(in )?(this|that|the|the same) {Unit}", (match, anchor) => SoFarOrWhole(Whole(anchor, match), anchor)),
        ($"earlier (this|in the) {Unit}", (match, anchor) => SoFarOrWhole(Whole(anchor, match), anchor)),
        ($"before the {Unit} is out", (match, anchor) => [Whole(anchor, match)]),
        ($"next {Unit}|the (following|next) {Unit}", (match, anchor) => [Whole(Shift(anchor, 1, UnitOf(match)), match)]),
        ($"last {Unit}|the {Unit} before|the previous {Unit}", (match, anchor) =>
            [Whole(Shift(anchor, -1, UnitOf(match)), match)]),
        ("since last week", (_, anchor) => Since(Shift(EdtfInterval.Week(anchor.Last!.Value), -1, "week"), anchor)),
        ("since the weekend", (_, anchor) => Since(Shift(EdtfInterval.Week(anchor.Last!.Value), -2, "day"), anchor)),
        ("(by |until )?the end of the (?<unit>month|year)", (match, anchor) => Until(match, Whole(anchor, match))),
        ("since that year", (_, anchor) => Since(EdtfInterval.Year(anchor.First!.Value), anchor)),
    ];

    private static readonly Regex[] Patterns = [.. Rows.Select(row => new Regex($@"\A(?:{row.Pattern})\z"))];

    /// <param name="words">In small letters, with plain spaces.</param>
    /// <param name="anchor">The day, month or year from which to reckon; both its ends are known.</param>
    internal static IReadOnlyList<EdtfInterval> Readings(string words, EdtfInterval anchor)
    {
        if (!anchor.IsDay && !words.Contains("month", StringComparison.Ordinal)
            && !words.Contains("year", StringComparison.Ordinal))
            return [];   // 'yesterday' in a diary of 1961: days can't be counted from a year
        for (var row = 0; row < Rows.Length; row++)
            if (Patterns[row].Match(words) is { Success: true } match) return [.. Rows[row].Reckon(match, anchor)];
        return [];
    }

    private static string UnitOf(Match match) => match.Groups["unit"].Value;

    private static IEnumerable<EdtfInterval> Reckoned(Match match, EdtfInterval anchor, int direction)
    {
        var number = match.Groups["n"].Value switch
        {
            "a" or "an" => 1,
            "forty" => 40,
            "sixty" => 60,
            var word => Array.IndexOf(Numbers, word),
        };
        var unit = UnitOf(match);
        var exact = Shift(anchor, direction * number, unit);
        yield return exact;
        if (unit is "month" or "year") yield return EdtfInterval.Month(exact.First!.Value);
        if (unit is "year") yield return EdtfInterval.Year(exact.First!.Value);
    }

    private static EdtfInterval Shift(EdtfInterval anchor, int by, string unit)
    {
        return new(Move(anchor.First!.Value), Move(anchor.Last!.Value));

        DateOnly Move(DateOnly day) => unit switch
        {
            "day" => day.AddDays(by),
            "week" => day.AddDays(7 * by),
            "fortnight" => day.AddDays(14 * by),
            "month" => day.AddMonths(by),
            "year" => day.AddYears(by),
            _ => throw new ArgumentException($"'{unit}' is no unit of time.", nameof(unit)),
        };
    }

    private static EdtfInterval Whole(EdtfInterval inside, Match match) => UnitOf(match) switch
    {
        "day" => EdtfInterval.Day(inside.First!.Value),
        "week" => EdtfInterval.Week(inside.First!.Value),
        "month" => EdtfInterval.Month(inside.First!.Value),
        "year" => EdtfInterval.Year(inside.First!.Value),
        var unit => throw new ArgumentException($"'{unit}' has no beginning in the calendar.", nameof(match)),
    };

    private static IEnumerable<EdtfInterval> SoFarOrWhole(EdtfInterval whole, EdtfInterval anchor) =>
        anchor.IsDay ? [whole, whole with { Last = anchor.Last }] : [whole];

    private static IEnumerable<EdtfInterval> Until(Match match, EdtfInterval whole) =>
        [whole with { First = match.Value.StartsWith("the", StringComparison.Ordinal) ? whole.Last : null }];

    private static IEnumerable<EdtfInterval> Since(EdtfInterval start, EdtfInterval anchor) =>
        [start with { Last = null }, start with { Last = anchor.Last }];
}
