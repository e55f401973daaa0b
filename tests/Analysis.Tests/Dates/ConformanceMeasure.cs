using System.Globalization;
using System.Text.Json;
using Analysis.Dates;

namespace Analysis.Tests.Dates;

/// <summary>
/// Holds strangers' cases against the resolver: an expression is right when a mention has exactly its span and, where the case
/// has a resolution, its days in the past or the future reading. A period's last day is the one before the case's end, which is
/// exclusive there, or the end itself where the words name it ('from 4 to 22'). Cases that decide otherwise by convention are
/// left
/// out and counted: there 'from 2014 to 2018' ends with 2017 and decades are those of the calendar, halves of a month or year are
/// 'early' and 'late', and the 21st century begins with 2000.
/// </summary>
internal sealed class ConformanceMeasure
{
    private readonly Share _share = new();

    public static Share Of(string path)
    {
        var measure = new ConformanceMeasure();
        using var cases = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            var input = one.GetProperty("Input").GetString()!;
            var reference = one.TryGetProperty("Context", out var context)
                ? DateOnly.FromDateTime(context.GetProperty("ReferenceDateTime").GetDateTime())
                : new DateOnly(2016, 11, 7);
            var found = DateResolver.Resolve(DateExpressions.Find(input), new() { Published = reference, DayFirst = false });
            var expected = one.GetProperty("Results").EnumerateArray().ToList();
            foreach (var result in expected) measure.Count(input, reference, result, found);
            if (expected.Count == 0) measure.CountNone(input, found);
        }

        return measure._share;
    }

    private void CountNone(string input, IReadOnlyList<ResolvedDate> found)
    {
        _share.All++;
        if (found.Count == 0) _share.Right++;
        else if (found.Any(date => date.IsCertain)) _share.Wrong.Add($"'{input}' has no date, found {found[0].Edtf}");
        else _share.Missed.Add($"'{input}' has no date");
    }

    private void Count(string input, DateOnly reference, JsonElement expected, IReadOnlyList<ResolvedDate> found)
    {
        _share.All++;
        var start = expected.GetProperty("Start").GetInt32();
        var length = expected.GetProperty("Length").GetInt32();
        var exact = found.FirstOrDefault(date => date.Mention.Start == start && date.Mention.Length == length);
        var overlapping = exact ?? found.FirstOrDefault(date =>
            date.Mention.Start < start + length && start < date.Mention.Start + date.Mention.Length);
        var words = expected.GetProperty("Text").GetString();
        var meant = Readings(expected).ToList();
        var isRight = overlapping is { IsCertain: true } && meant.Any(reading => Agrees(reading, overlapping));
        var line = $"{reference:yyyy-MM-dd} '{input}': '{words}' is {string.Join(" or ", meant)}, found {Shown(input, overlapping)}";

        // The first day of all stands for a date that there is not.
        if (meant.Any(reading => reading.First == DateOnly.MinValue)) isRight = exact is { IsCertain: false };
        if (!isRight && exact is not null && meant.Any(reading => DiffersByConvention(words!, reading, exact)))
        {
            _share.All--;
            _share.ByConvention++;
            return;
        }

        if (exact is not null && (meant.Count == 0 || isRight)) _share.Right++;
        else if (overlapping is { IsCertain: true } && meant.Count > 0 && !isRight) _share.Wrong.Add(line);
        else _share.Missed.Add(line);
    }

    private static string Shown(string input, ResolvedDate? found) => found is null
        ? "nothing"
        : $"'{input.AsSpan(found.Mention.Start, found.Mention.Length)}' {found.Edtf ?? $"in doubt: {found.Doubt}"}";

    private readonly record struct Reading(DateOnly? First, DateOnly? Last, string Season);

    /// <summary>None where the case gives only the span.</summary>
    private static IEnumerable<Reading> Readings(JsonElement result)
    {
        if (!result.TryGetProperty("Value", out var value) || value.ValueKind != JsonValueKind.Object) yield break;
        var timex = value.GetProperty("Timex").GetString()!;
        var season = timex.Length >= 2 ? timex[^2..] switch { "SP" => "21", "SU" => "22", "FA" => "23", "WI" => "24", _ => "" }
            : "";
        foreach (var reading in new[] { "PastResolution", "FutureResolution" })
        {
            if (!value.TryGetProperty(reading, out var resolution)) continue;
            var first = Day(resolution, "date") ?? Day(resolution, "startDate");
            yield return new(first, Day(resolution, "date") ?? Day(resolution, "endDate"), season);
        }
    }

    private static DateOnly? Day(JsonElement resolution, string name) =>
        resolution.TryGetProperty(name, out var day)
            ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static bool DiffersByConvention(string words, Reading reading, ResolvedDate found)
    {
        if (reading is not { First: { } first, Last: { } last } || found is not { First: { } from, Last: { } to }) return false;
        if (words.Contains("decades", StringComparison.Ordinal)
            || words.EndsWith("century", StringComparison.Ordinal)) return true;

        // 'late' as half of a month or a year, 'late' as a third of it
        var isPart = words.StartsWith("early", StringComparison.Ordinal) || words.StartsWith("late ", StringComparison.Ordinal)
            || words.StartsWith("end of", StringComparison.Ordinal);
        if (isPart && last.DayNumber - first.DayNumber > 7) return first <= from && to < last;

        // 'to 2018', 'to Feb 2018', 'to Week 35' with all of their days
        var isLast = last.Day == 1 || last.DayOfWeek == DayOfWeek.Monday;
        var namesNoDay = to == last.AddMonths(1).AddDays(-1) || to == last.AddYears(1).AddDays(-1) || to == last.AddDays(6);
        return first == from && isLast && namesNoDay;
    }

    private static bool Agrees(Reading reading, ResolvedDate found)
    {
        if (reading.First is not { } first) return reading.Season.Length > 0
            && found.Edtf!.EndsWith("-" + reading.Season, StringComparison.Ordinal);
        if (reading.Last is not { } last) return found.First == first && found.Last is null;
        if (found.First == first && (found.Last == last || (last > first && found.Last == last.AddDays(-1)))) return true;

        // News gives a week, a month or a year where 'two years ago' is to the day here.
        return first == last && found.First <= first && last <= found.Last
            && (found.Edtf!.EndsWith('~') ? found.Edtf == $"{first:yyyy-MM-dd}~" : found.Edtf.Length is 4 or 7);
    }
}
