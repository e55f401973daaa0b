using Analysis.Text;

namespace Analysis.Corpora.Reading;

/// <summary>What was found in a page.</summary>
internal sealed record PageArticle
{
    /// <summary>The extracted text, blocks separated by LF.</summary>
    public required string Text { get; init; }

    public TextSpan? HeadlineSpan { get; init; }

    /// <summary>The spans of the text that are body; null where every line but the headline may be.</summary>
    public IReadOnlyList<TextSpan>? Body { get; init; }

    public GivenFields Given { get; init; } = GivenFields.None;

    /// <summary>Why it holds no article; null where it does.</summary>
    public string? Problem { get; init; }
}
