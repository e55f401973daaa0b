namespace Analysis.Tests.Corpora.Gold;

/// <summary>Words between quotation marks that nobody says.</summary>
internal sealed record GoldMarkedWords(string Article, string Text, string Why);
