namespace Analysis.Tests.Corpora.Gold;

/// <summary>A place in an article's text, in code points.</summary>
/// <param name="Kind">'nominal' for a description, otherwise null.</param>
internal sealed record GoldMention(int Start, int End, string Text, string? Kind = null);
