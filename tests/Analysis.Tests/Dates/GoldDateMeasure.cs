using System.Globalization;
using Analysis.Dates;
using Analysis.Tests.Corpora.Gold;

namespace Analysis.Tests.Dates;

/// <summary>
/// Holds what the resolver makes of a corpus of the project against its gold. A date is right when the mention that covers most
/// of
/// it has the gold's days, or has none for certain where the gold has none; it is wrong when it is given as certain and has
/// others.
/// </summary>
internal sealed class GoldDateMeasure
{
    private readonly Share _share = new();

    public static Share Of(GoldCorpus corpus)
    {
        var measure = new GoldDateMeasure();
        foreach (var (key, article) in corpus.Gold.Articles)
        {
            var text = corpus.TextOf(key);
            var found = DateResolver.Resolve(DateExpressions.Find(text.Text), AnchorOf(article.Metadata));
            var spans = DateSpans.In(corpus, key).ToList();
            foreach (var span in spans)
            {
                // 'today' in 'two weeks from today' has no mention of its own.
                if (spans.Any(other => other.Date.Line == span.Date.Line && other.Date.Text.Length > span.Date.Text.Length
                    && other.Start <= span.Start && span.Start + span.Date.Text.Length <= other.Start + other.Date.Text.Length))
                    continue;
                var start = text.LineStart(span.Date.Line) + span.Start;
                var best = found
                    .Select(date => (Date: date, Overlap: Overlap(date.Mention, start, span.Date.Text.Length)))
                    .Where(pair => pair.Overlap > 0)
                    .OrderByDescending(pair => pair.Overlap)
                    .Select(pair => pair.Date)
                    .FirstOrDefault();
                measure.Count(key, span.Date, article.Metadata.Day, best, best is not null && best.Mention.Start < start);
            }
        }

        return measure._share;
    }

    private static DateAnchor AnchorOf(GoldMetadata metadata) => new()
    {
        Published = Day(metadata.Day),
        Earliest = Day(metadata.DateEarliest),
        Latest = Day(metadata.DateLatest),
    };

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Overlap(DateMention mention, int start, int length) =>
        Math.Min(mention.Start + mention.Length, start + length) - Math.Max(mention.Start, start);

    private void Count(string key, GoldDate gold, string? published, ResolvedDate? found, bool hasMore)
    {
        _share.All++;
        var isSettled = found is { IsCertain: true };
        var shown = found is null ? "nothing" : found.Edtf ?? $"in doubt: {found.Doubt}, {string.Join(" or ", found.Candidates)}";
        var line = $"{key} line {gold.Line}: '{gold.Text}' is {gold.Date ?? "open"}, found {shown}";
        if (gold.Date is null ? !isSettled : isSettled && IsRight(gold, published, found!, hasMore)) _share.Right++;
        else if (isSettled) _share.Wrong.Add(line);
        else _share.Missed.Add(line);
    }

    private static bool IsRight(GoldDate gold, string? published, ResolvedDate found, bool hasMore)
    {
        if (EdtfInterval.TryParse(gold.Date!) is not { } meant) return false;
        var days = new EdtfInterval(found.First, found.Last);
        if (meant.IsSameAs(days) || (EdtfInterval.TryParse(found.Edtf!.TrimEnd('~')) is { } center && meant.IsSameAs(center))) return true;

        // Where the gold's words leave out 'since' or 'until', the end that is named counts.
        if (hasMore && days.Last is null && days.First == meant.First) return true;
        if (hasMore && days.First is null && days.Last == meant.Last) return true;

        // One of the two golds gives 'late November' as the month; 'this week' can end with the day of publication.
        var isPart = gold.Words.Split(' ', '-') is [.., "late" or "early" or "mid" or "end" or "days", _] or ["the",
            "end" or "last", ..];
        if (isPart && meant.First <= days.First && (days.Last ?? days.First) <= meant.Last) return true;
        return days.First == meant.First && Day(published) is { } day
            && ((meant.Last == day && (days.Last ?? DateOnly.MaxValue) >= day) || (days.Last == day && meant.Last >= day));
    }
}
