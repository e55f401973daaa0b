namespace Analysis.Tests.Corpora.Gold;

/// <summary>The same wording in two articles, as each has it.</summary>
internal sealed record GoldSharedWording(string A, string AText, string B, string BText);
