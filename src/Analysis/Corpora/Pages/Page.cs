using Analysis.Text;

namespace Analysis.Corpora.Pages;

/// <summary>An HTML page read as an article.</summary>
internal sealed record Page
{
    /// <summary>The page's text: tags dropped, entities decoded, a line for each block, LF between them.</summary>
    public required string Text { get; init; }

    /// <summary>The lines of <see cref="Text"/> that are the article's body, from top to bottom.</summary>
    public IReadOnlyList<TextSpan> Body { get; init; } = [];

    /// <summary>The headline's line in <see cref="Text"/>; null where it does not stand there.</summary>
    public TextSpan? HeadlineSpan { get; init; }

    /// <summary>The headline without the site's name.</summary>
    public PageField? Headline { get; init; }

    /// <summary>The day of publication, as printed.</summary>
    public PageField? Date { get; init; }

    /// <summary>The day that <see cref="Date"/> names.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the last change, where the page states one.</summary>
    public PageField? Modified { get; init; }

    /// <summary>The authors' names, in their order.</summary>
    public IReadOnlyList<PageField> Authors { get; init; } = [];

    /// <summary>The site's or the paper's name.</summary>
    public PageField? Outlet { get; init; }

    /// <summary>The section that the article stands in.</summary>
    public PageField? Section { get; init; }

    /// <summary>The language's tag, as in <c>en-GB</c>.</summary>
    public PageField? Language { get; init; }

    /// <summary>Why there is no article; null where there is one.</summary>
    public string? Problem { get; init; }

    /// <summary>The lines of the body, LF between them.</summary>
    public string BodyText => string.Join('\n', Body.Select(span => span.In(Text)));
}
