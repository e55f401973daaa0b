namespace Analysis.Tests.Corpora.Gold;

/// <summary>An office, its names, and the articles that use one of them.</summary>
internal sealed record GoldOffice(string Id, IReadOnlyList<string> Forms, IReadOnlyList<string> Articles);
