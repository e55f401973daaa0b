namespace Analysis.Tests.Corpora.Gold;

/// <summary>Articles that tell one story.</summary>
internal sealed record GoldTopic(IReadOnlyList<string> Articles, string? Description = null);
