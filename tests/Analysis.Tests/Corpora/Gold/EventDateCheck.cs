namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The date that an article supports is compatible with the event's, and with what dates[] says of the article's words for it:
/// the day that they denote or, for 'six days after', the day from which they reckon.
/// </summary>
internal static class EventDateCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var told in corpus.Gold.Events)
            foreach (var evidence in told.Evidence)
            {
                var local = EdtfInterval.TryParse(evidence.DateIn(told) ?? "");
                var whole = Intervals(told.Date, told.Edtf).ToList();
                if (local is not null && whole.Count > 0 && !whole.Any(local.Meets))
                    yield return new(
                        evidence.Article, null, told.Entry,
                        $"the article's {evidence.DateIn(told)} is not within the event's {told.Date}.");

                var dates = Dates(corpus, evidence).ToList();
                if (dates.Count == 0) continue;
                var agrees = local is null
                    ? dates.Any(entry => entry.Date is null)
                    : dates.Any(entry => Intervals(entry.Date, entry.ReckonedFrom).Any(local.Meets));
                var denoted = string.Join(" or ", dates.Select(entry => entry.Date ?? "open"));
                if (!agrees)
                    yield return new(
                        evidence.Article, dates[0].Line, told.Entry,
                        $"the article's date is {evidence.DateIn(told) ?? "open"}, but '{evidence.DateText}' is {denoted}.");
            }
    }

    /// <summary>Words for a time of which dates[] has no expression: 'before that meeting', 'since'.</summary>
    internal static IEnumerable<string> Unlisted(GoldCorpus corpus) =>
        from told in corpus.Gold.Events
        from evidence in told.Evidence
        where evidence.DateText is not null && !Dates(corpus, evidence).Any()
        select $"{evidence.Article}, {told.Entry}: '{evidence.DateText}'";

    private static IEnumerable<EdtfInterval> Intervals(params string?[] dates) =>
        dates.OfType<string>().Select(EdtfInterval.TryParse).OfType<EdtfInterval>();

    /// <summary>The expressions that the article's words for the time consist of, or are a part of.</summary>
    private static IEnumerable<GoldDate> Dates(GoldCorpus corpus, GoldEvidence evidence)
    {
        if (evidence.DateText is not { } words) return [];
        var text = corpus.TextOf(evidence.Article);
        var places = text.Places(words).Select(at => (Line: text.LineAt(at), At: at - text.LineStart(text.LineAt(at)))).ToList();
        return DateSpans.In(corpus, evidence.Article)
            .Where(date => places.Any(place => place.Line == date.Date.Line
                && GoldText.Overlap(place.At, words.Length, date.Start, date.Date.Text.Length)))
            .Select(date => date.Date);
    }
}
