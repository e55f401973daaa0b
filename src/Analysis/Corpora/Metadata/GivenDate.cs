using System.Globalization;
using Analysis.Corpora.Reading.Fields;
using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>A date that a container states: ISO, RFC 822, figures, words, or seconds and milliseconds since 1970.</summary>
internal static class GivenDate
{
    /// <summary>The dates of an article with the stated one above all that its lines say.</summary>
    public static DateEvidence Before(DateEvidence lines, Given given)
    {
        var evidence = new DateEvidence { Part = lines.Part, LatestPast = lines.LatestPast };
        var place = given.Evidence ?? new(1, given.Value);
        if (Read(given.Value) is { } date) evidence.Add(new(date, given.Rule, place.Text == given.Value ? place : place with { Text = given.Value }, given.Confidence));
        else if (PartialDate.TryRead(given.Value) is { } part) evidence.Part = (part, place);
        if (evidence.Findings.Count == 0) foreach (var found in lines.Findings) evidence.Add(found);
        else if (lines.Findings.Count > 0) evidence.AddCandidates(lines.Findings.SelectMany(found => found.Date.Candidates).Select(day => FieldText.Of(day)));
        if (lines.Candidates.Count > 0) evidence.AddCandidates(lines.Candidates);
        if (evidence.Findings.Count == 0) evidence.AddCandidates([given.Value]);
        return evidence;
    }

    private static DateExpression? Read(string value)
    {
        var text = value.Trim();
        if (PlainDate.TryRead(text, out var plain)) return Certain(text, plain);
        if (FullDates.Find(text) is [var printed, ..]) return printed;
        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9')) return OfDigits(text);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && text.Contains(moment.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && text.Length >= 8
            && !text.Contains('/')
            ? Certain(text, DateOnly.FromDateTime(moment.DateTime)) : null;
    }

    private static DateExpression? OfDigits(string text)
    {
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Certain(text, day);
        return UnixTime.Read(text) is { } moment ? Certain(text, DateOnly.FromDateTime(moment.UtcDateTime)) : null;
    }

    private static DateExpression Certain(string text, DateOnly day) => new(0, text.Length, day, [day], null);
}
