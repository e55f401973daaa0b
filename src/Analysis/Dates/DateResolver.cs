using System.Globalization;
using Analysis.Dates.Meanings;

namespace Analysis.Dates;

/// <summary>
/// Resolves the dates of an article to days. A bare weekday is the last such day up to the publication, or the next one where the
/// verb looks forward; a month likewise; 'ago' and 'yesterday' count from the publication, 'earlier', 'later' and 'the following'
/// from the day that the text told before; a week runs from Monday. Where the words or the verbs leave it open there is a doubt
/// with
/// the candidates, and no date.
/// </summary>
public static class DateResolver
{
    // Within these, each possible day of publication is tried.
    private const int MostDays = 31;

    /// <summary>The dates of a text in the order of its mentions, one for each.</summary>
    /// <param name="found">
    /// All dates of the text, as <see cref="DateExpressions.Find"/> gives them: some count from those before.
    /// </param>
    /// <param name="anchor">What is known about the day of publication.</param>
    public static IReadOnlyList<ResolvedDate> Resolve(IReadOnlyList<DateMention> found, DateAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(anchor);
        if (anchor.Published is { } published) return Results(found,
            new ArticleReckoning(found, published, anchor.DayFirst).Resolve());
        if (anchor is not { Earliest: { } earliest, Latest: { } latest } || latest < earliest)
            return Results(found, new ArticleReckoning(found, null, anchor.DayFirst).Resolve());

        var days = latest.DayNumber - earliest.DayNumber < MostDays
            ? Enumerable.Range(earliest.DayNumber, latest.DayNumber - earliest.DayNumber + 1).Select(DateOnly.FromDayNumber)
            : [earliest, latest];
        var answers = days.Select(day => new ArticleReckoning(found, day, anchor.DayFirst).Resolve()).ToList();
        return Results(found, [.. found.Select((_, i) => Join([.. answers.Select(answer => answer[i])], earliest, latest))]);
    }

    private static Answer Join(IReadOnlyList<Answer> answers, DateOnly earliest, DateOnly latest)
    {
        var first = answers[0];
        if (answers.All(answer => answer.Period is { } period && period.Edtf == first.Period?.Edtf))
            return first with { Anchor = null };
        var candidates = answers.SelectMany(answer => answer.Candidates).Distinct().ToList();
        return candidates.Count == 0
            ? first
            : Answer.Doubtful(
                first.Rule, null,
                string.Create(CultureInfo.InvariantCulture,
                    $"the publication lies between {earliest:yyyy-MM-dd} and {latest:yyyy-MM-dd}"),
                candidates);
    }

    private static IReadOnlyList<ResolvedDate> Results(IReadOnlyList<DateMention> found, IReadOnlyList<Answer> answers) =>
        [.. found.Select((mention, i) => Result(mention, answers[i]))];

    private static ResolvedDate Result(DateMention mention, Answer answer)
    {
        var candidates = answer.Candidates;
        var isOpenBefore = candidates.Any(candidate => candidate.First is null);
        var isOpenAfter = candidates.Any(candidate => candidate.Last is null);
        return new(
            mention,
            isOpenBefore ? null : candidates.Min(candidate => candidate.First),
            isOpenAfter ? null : candidates.Max(candidate => candidate.Last),
            answer.Period?.Edtf, answer.Rule, answer.Anchor, answer.Doubt,
            [.. candidates.Select(candidate => candidate.Edtf).Distinct()]);
    }
}
