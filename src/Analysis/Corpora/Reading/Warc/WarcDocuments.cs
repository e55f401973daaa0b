namespace Analysis.Corpora.Reading.Warc;

/// <summary>Web archives (WARC 1.0 and 1.1, ISO 28500): the pages among their records.</summary>
internal static class WarcDocuments
{
    public static IEnumerable<ReadResult> Read(Origin origin, Content content)
    {
        using var stream = content.Open();
        var warc = new WarcReader(stream, origin.Options.MaximalArticleBytes);
        var others = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (warc.Next() is { } record)
        {
            origin.Cancellation.ThrowIfCancellationRequested();
            if (WarcPage.Of(record, origin.Options) is { } page)
            {
                var part = origin with { Part = record.Target };
                var result = page.IsPlainText
                    ? PageFile.OfText(part, page.Bytes, page.Declared, page.Address)
                    : PageFile.Of(part, page.Bytes, page.Declared, page.Address);
                if (result.Problem is not null) origin.Number?.Count();
                yield return result;
            }
            else if (record.IsTooLarge)
            {
                origin.Number?.Count();
                yield return (origin with { Part = record.Target })
                    .Problem(ReadingLimitException.TooLarge(origin.Options.MaximalArticleBytes, "records", nameof(ReadingOptions.MaximalArticleBytes)).Message);
            }
            else
            {
                others[record.Type] = others.GetValueOrDefault(record.Type) + 1;
            }
        }

        if (warc.Problem is { } problem) yield return origin.Problem(problem);
        if (others.Count > 0)
        {
            var kinds = string.Join(", ", others.Select(other => FormattableString.Invariant($"{other.Value} {other.Key}")));
            yield return origin.PassedOver($"records without a page were passed over: {kinds}");
        }
    }
}
