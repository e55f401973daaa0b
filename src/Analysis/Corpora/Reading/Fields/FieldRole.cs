namespace Analysis.Corpora.Reading.Fields;

/// <summary>What a column or field says about an article.</summary>
internal enum FieldRole
{
    Body,
    Headline,
    Date,
    Outlet,
    Byline,
    Section,
    Language,
    Address,
    Dateline,
}
