namespace Analysis.Tests.Corpora.Gold;

/// <summary>What the text of an article gives about itself; null where it does not.</summary>
/// <param name="Byline">As written, but for two authors, who are separated by a comma.</param>
/// <param name="DateCertainty">stated, inferred, range or none.</param>
internal sealed record GoldMetadata(
    string? Headline,
    string? Outlet,
    string? Date,
    string DateCertainty,
    string? DateEvidence,
    string? Byline,
    string? Dateline,
    IReadOnlyList<string> Agency,
    string? PhotoCredit,
    string? Section = null,
    string? DateInferred = null,
    string? DateEarliest = null,
    string? DateLatest = null,
    string? Note = null)
{
    /// <summary>The article's day where the text settles it, shown or inferred.</summary>
    internal string? Day => Date ?? DateInferred;

    /// <summary>What has to stand in the text, under the name of its field.</summary>
    internal IEnumerable<(string Field, string Value)> Strings()
    {
        (string, string?)[] fields =
        [
            ("headline", Headline), ("outlet", Outlet), ("date_evidence", DateEvidence), ("dateline", Dateline),
            ("photo_credit", PhotoCredit), ("section", Section),
            .. (Byline?.Split(", ") ?? []).Select(name => ("byline", name)), .. Agency.Select(name => ("agency", name)),
        ];
        foreach (var (field, value) in fields)
            if (value is not null) yield return (field, value);
    }
}
