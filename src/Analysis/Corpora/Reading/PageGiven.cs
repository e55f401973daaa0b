using Analysis.Corpora.Pages;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading;

/// <summary>What a page states, as the fields that any container gives.</summary>
internal static class PageGiven
{
    public static GivenFields Of(Page page) => new()
    {
        Headline = Field(page.Headline),
        Date = Field(page.Date),
        Outlet = Field(page.Outlet),
        Section = Field(page.Section),
        Language = Field(page.Language),
        Byline = page.Authors is [var first, ..] ? Field(first)! with { Value = string.Join(", ", page.Authors.Select(author => author.Value)) } : null,
    };

    private static Given? Field(PageField? field) =>
        field is null ? null : new(field.Value, field.Rule, new(null, field.Evidence), field.Confidence);
}
