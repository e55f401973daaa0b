namespace Analysis.Tests.Corpora.Gold;

/// <param name="Text">The words that report, or else <paramref name="Gist"/> says what they come to.</param>
internal sealed record GoldIndirectSpeech(string Article, string? Speaker, string Cue, string? Text = null, string? Gist = null);
