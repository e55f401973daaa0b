namespace Analysis.Corpora.Metadata;

/// <summary>The first and the last day on which an article can have been published.</summary>
internal static class DateBounds
{
    private const double Inferred = 0.6;

    public static (Field<DateOnly?> Earliest, Field<DateOnly?> Latest) Of(Field<DateOnly?> date, DateEvidence evidence)
    {
        if (date.IsKnown)
        {
            var day = new Field<DateOnly?> { Value = date.Value, Rule = "the date itself", Evidence = date.Evidence, Confidence = date.Confidence };
            return (day, day);
        }

        var open = Field<DateOnly?>.Unknown("nothing says so");
        var ambiguous = evidence.Findings.FirstOrDefault(found => found.Date.Candidates.Count > 1);
        if (ambiguous is not null)
            return (Known(ambiguous.Date.Candidates.Min(), "the earlier of the days that the figures can be", ambiguous.Evidence),
                Known(ambiguous.Date.Candidates.Max(), "the later of the days that the figures can be", ambiguous.Evidence));

        var past = evidence.LatestPast;
        if (evidence.Part is { } part)
        {
            var (earliest, latest) = part.Date.Bounds(past?.Date);
            return (earliest is { } first ? Known(first, "part of a date, and the latest date that the body reports as past", part.Evidence) : open,
                latest is { } last ? Known(last, "month of the article", part.Evidence) : open);
        }

        return (past is { } reported ? Known(reported.Date, "latest full date that the body reports as past", reported.Evidence) : open, open);
    }

    private static Field<DateOnly?> Known(DateOnly day, string rule, Evidence evidence) =>
        new() { Value = day, Rule = rule, Evidence = evidence, Confidence = Inferred };
}
