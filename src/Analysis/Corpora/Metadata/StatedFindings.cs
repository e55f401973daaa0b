using Analysis.Corpora.Cleaning;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora.Metadata;

/// <summary>What the container of an article states, where its text is not searched.</summary>
internal static class StatedFindings
{
    /// <summary>Why a field has no value.</summary>
    public const string NotStated = "not stated, and the text was not searched";

    private static readonly Field<string?> NoText = Field<string?>.Unknown(NotStated);

    private static readonly Field<DateOnly?> NoDay = Field<DateOnly?>.Unknown(NotStated);

    public static ArticleFindings Of(RawDocument document)
    {
        var given = document.Given;
        return new()
        {
            Headline = given.Headline?.ToField() ?? NoText,
            Outlet = given.Outlet?.ToField() ?? NoText,
            Date = given.Date is { } date ? DateFinder.Choose(GivenDate.Before(new(), date), DayOrder.Unknown) : NoDay,
            DateEarliest = NoDay,
            DateLatest = NoDay,
            Byline = given.Byline?.ToField() ?? NoText,
            Dateline = NoText,
            Section = given.Section?.ToField() ?? NoText,
            Agency = NoText,
            PhotoCredit = NoText,
            HeadlineSpan = document.HeadlineSpan,
            Removed = document.Start == 0 ? [] : [new RemovedSpan(0, document.Start, 1, "front matter", 1)],
        };
    }
}
