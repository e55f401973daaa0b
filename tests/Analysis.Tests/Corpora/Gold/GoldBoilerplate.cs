namespace Analysis.Tests.Corpora.Gold;

/// <summary>A line, counted from 1, that is not the article.</summary>
/// <param name="StartsWith">The line's beginning, or the whole of the debris where it stands inside a longer line.</param>
internal sealed record GoldBoilerplate(int Line, string StartsWith, string Role, bool Inline = false);
