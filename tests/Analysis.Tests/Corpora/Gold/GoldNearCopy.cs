namespace Analysis.Tests.Corpora.Gold;

/// <summary>Two articles that a reader has compared.</summary>
internal sealed record GoldNearCopy(string A, string B, bool NearDuplicate, string Note);
