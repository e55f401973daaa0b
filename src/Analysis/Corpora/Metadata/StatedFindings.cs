using Analysis.Corpora.Cleaning;
using Analysis.Corpora.Reading;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Metadata;

/// <summary>What the container of an article states, where its text is not searched.</summary>
internal static class StatedFindings
{
    private const string NotStated = "not stated, and the text was not searched";

    private static readonly Field<string?> NoText = Field<string?>.Unknown(NotStated, []);

    private static readonly Field<DateOnly?> NoDay = Field<DateOnly?>.Unknown(NotStated, []);

    public static ArticleFindings Of(RawDocument document)
    {
        var given = document.Given;
        return new()
        {
            Headline = Text(given.Headline),
            Outlet = Text(given.Outlet),
            Date = given.Date is { } date ? DateFinder.Choose(GivenDate.Before(new(), date), DayOrder.Unknown) : NoDay,
            DateEarliest = NoDay,
            DateLatest = NoDay,
            Byline = Text(given.Byline),
            Dateline = NoText,
            Section = Text(given.Section),
            Agency = NoText,
            PhotoCredit = NoText,
            HeadlineSpan = document.HeadlineSpan,
            Removed = document.Start == 0 ? [] : [new RemovedSpan(0, document.Start, 1, "front matter", 1)],
        };
    }

    private static Field<string?> Text(Given? given) => given is null
        ? NoText
        : new() { Value = given.Value, Rule = given.Rule, Evidence = given.Evidence, Confidence = given.Confidence };
}
