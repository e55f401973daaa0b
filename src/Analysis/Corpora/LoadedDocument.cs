using Analysis.Corpora.Languages;
using Analysis.Corpora.Metadata;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora;

/// <summary>A document that was examined by itself: what is left of it when its text is out of memory.</summary>
internal sealed class LoadedDocument
{
    private readonly string _file;
    private readonly EncodingDecision _encoding;
    private readonly ArticleText _text;
    private readonly Field<string?> _language;

    private LoadedDocument(RawDocument document, ArticleText text, Field<string?> language)
    {
        (Id, _file, _encoding) = (document.Id, document.File, document.Encoding);
        (_text, _language) = (text, language);
    }

    public string Id { get; }

    /// <summary>What its lines say, before other articles are asked; null where the text is not searched.</summary>
    public ArticleDraft? Draft { get; private init; }

    /// <summary>What its container states; null where the text is searched.</summary>
    public ArticleFindings? Stated { get; private init; }

    /// <param name="document">The document.</param>
    /// <param name="isSearched">Whether its lines are searched for metadata and debris.</param>
    /// <param name="isHeld">Whether its text stays in memory.</param>
    public static LoadedDocument Of(RawDocument document, bool isSearched, bool isHeld) =>
        new(document, new(document.Source, document.Text, isHeld), isSearched ? LanguageField.Of(document) : LanguageField.Stated(document))
        {
            Draft = isSearched ? ArticleDraft.Read(document) : null,
            Stated = isSearched ? null : StatedFindings.Of(document),
        };

    /// <summary>The article that what was found makes of it.</summary>
    public Article With(ArticleFindings findings) => new(Id, _file, _text)
    {
        Headline = findings.Headline,
        Outlet = findings.Outlet,
        Date = findings.Date,
        DateEarliest = findings.DateEarliest,
        DateLatest = findings.DateLatest,
        Byline = findings.Byline,
        Dateline = findings.Dateline,
        Section = findings.Section,
        Agency = findings.Agency,
        PhotoCredit = findings.PhotoCredit,
        Language = _language,
        Encoding = _encoding,
        HeadlineSpan = findings.HeadlineSpan,
        Removed = findings.Removed,
    };
}
