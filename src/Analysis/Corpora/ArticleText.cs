using Analysis.Corpora.Reading.Sources;

namespace Analysis.Corpora;

/// <summary>An article's text: held, or read again whenever it is asked for.</summary>
internal sealed class ArticleText
{
    private readonly ITextSource _source;
    private readonly string? _held;
    private WeakReference<string>? _recent;

    /// <param name="source">How the text is read again.</param>
    /// <param name="text">The text as it was read.</param>
    /// <param name="isHeld">Whether it stays in memory.</param>
    public ArticleText(ITextSource source, string text, bool isHeld)
    {
        _source = source;
        Length = text.Length;
        if (isHeld) _held = text;
    }

    /// <summary>The number of its UTF-16 units.</summary>
    public int Length { get; }

    public string Value
    {
        get
        {
            if (_held is not null) return _held;
            // Who looks at one occurrence looks at its sentence next: the text is still there unless memory was needed.
            if (_recent is { } last && last.TryGetTarget(out var recent)) return recent;
            var text = _source.Read();
            _recent = new(text);
            return text;
        }
    }

    public string Hash() => Convert.ToHexStringLower(_source.Hash());

    public bool IsUnchanged() => _source.IsUnchanged();
}
