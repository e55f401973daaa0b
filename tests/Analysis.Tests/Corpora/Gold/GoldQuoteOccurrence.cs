namespace Analysis.Tests.Corpora.Gold;

/// <param name="Start">The first words between the marks.</param>
/// <param name="End">The last words between the marks.</param>
/// <param name="LengthChars">Code points from the first to the last.</param>
internal sealed record GoldQuoteOccurrence(
    string Article,
    string Start,
    string End,
    string? Cue,
    string? Attribution,
    int LengthChars,
    int? Words = null,
    string? Kind = null,
    string? Note = null);
