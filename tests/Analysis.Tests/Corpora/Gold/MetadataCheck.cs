namespace Analysis.Tests.Corpora.Gold;

/// <summary>What an article says of itself stands in its text, and how sure its date is agrees with the dates given.</summary>
internal static class MetadataCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (key, article) in corpus.Gold.Articles)
        {
            var metadata = article.Metadata;
            foreach (var (field, value) in metadata.Strings())
                foreach (var finding in corpus.Missing(key, "metadata", field, value)) yield return finding;
            if (metadata.Headline is { } headline && corpus.TextOf(key).Has(headline)
                && !corpus.TextOf(key).Lines.Contains(headline))
                yield return new(key, null, "metadata", $"the headline '{headline}' is only a part of its line.");
            foreach (var sentence in Certainty(corpus, key, metadata)) yield return new(key, null, "metadata", sentence);
        }
    }

    private static IEnumerable<string> Certainty(GoldCorpus corpus, string key, GoldMetadata metadata)
    {
        (string Field, string? Day)[] fields =
        [
            ("date", metadata.Date), ("date_inferred", metadata.DateInferred),
            ("date_earliest", metadata.DateEarliest), ("date_latest", metadata.DateLatest),
        ];
        foreach (var (field, day) in fields.Where(field => field.Day is { } day && EdtfInterval.TryParse(day)?.IsDay != true))
            yield return $"the {field} '{day}' is not a day of the calendar.";

        var given = string.Join(", ", fields.Where(field => field.Day is not null).Select(field => field.Field));
        var fits = metadata.DateCertainty switch
        {
            "stated" => given is "date",
            "inferred" => given is "date_inferred, date_earliest, date_latest"
                && metadata.DateEarliest == metadata.DateInferred && metadata.DateLatest == metadata.DateInferred,
            "range" => given is "date_earliest, date_latest" or "date_earliest" or "date_latest"
                && string.CompareOrdinal(metadata.DateEarliest, metadata.DateLatest ?? "9999") <= 0,
            "none" => given.Length == 0,
            _ => false,
        };
        if (!fits) yield return $"the date is '{metadata.DateCertainty}' with {(given.Length == 0 ? "no date" : given)}.";

        if (metadata.DateCertainty is "none" or "range") yield break;
        if (metadata.DateEvidence is not { } evidence)
            yield return $"the date is '{metadata.DateCertainty}' without evidence.";
        else if (!corpus.Gold.Dates.Any(date => date.Article == key && IsOver(date, evidence) && Settles(date, metadata)))
            yield return $"dates[] has no '{evidence}' for {metadata.Day}.";
    }

    private static bool IsOver(GoldDate date, string evidence) =>
        evidence.Contains(date.Text, StringComparison.Ordinal) || date.Text.Contains(evidence, StringComparison.Ordinal);

    /// <summary>A stated day is denoted; an inferred one may also be the day from which 'yesterday' is reckoned.</summary>
    private static bool Settles(GoldDate date, GoldMetadata metadata) =>
        date.Date == metadata.Day || (metadata.Date is null && date.Anchor == metadata.DateInferred);
}
