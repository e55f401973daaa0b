namespace Analysis.Tests.Corpora.Gold;

/// <param name="Encoding">Where it is not UTF-8.</param>
/// <param name="Lines">How many lines the file has; an unended last one counts.</param>
/// <param name="Nbsp">How many non-breaking spaces.</param>
/// <param name="Chars">How many code points, a line end being one.</param>
internal sealed record GoldArticle(
    string File,
    int Lines,
    GoldMetadata Metadata,
    IReadOnlyList<GoldBoilerplate> Boilerplate,
    IReadOnlyDictionary<string, string> Framing,
    string Theme,
    string? Encoding = null,
    int? Nbsp = null,
    int? Chars = null);
