namespace Analysis.Tests.Corpora.Gold;

/// <summary>An expression of time stands on its line, as often as it has entries; its kind exists and its date is EDTF.</summary>
internal static class DateStringCheck
{
    private static readonly string[] Kinds = ["day", "month", "year", "weekday", "relative", "day-month", "period", "season"];

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var article in corpus.Gold.Dates.Select(date => date.Article).Distinct())
            foreach (var (date, start) in DateSpans.In(corpus, article))
            {
                if (start < 0) yield return date.Finds(NotThere(corpus, date));
                if (!Kinds.Contains(date.Kind)) yield return date.Finds($"'{date.Kind}' is no kind of date.");
                if (date.Date is { } edtf && EdtfInterval.TryParse(edtf) is null)
                    yield return date.Finds($"'{edtf}' is no EDTF date.");
                if (date.Date is null && date is { Anchor: not null, Note: null })
                    yield return date.Finds("there is a day to reckon from, and neither a date nor a note that says why not.");
            }
    }

    private static string NotThere(GoldCorpus corpus, GoldDate date)
    {
        var line = corpus.TextOf(date.Article).Line(date.Line) ?? "";
        if (line.Contains(date.Text, StringComparison.Ordinal))
            return "the line has these words fewer times than there are entries.";
        var elsewhere = corpus.TextOf(date.Article).Places(date.Text).Select(corpus.TextOf(date.Article).LineAt)
            .Distinct().ToList();
        return elsewhere.Count == 0 ? "the words are not in the text."
            : $"the words are not on the line, but on {string.Join(", ", elsewhere)}.";
    }
}
