namespace Analysis.Tests.Corpora.Gold;

/// <param name="Speaker">An actor's id; null where no text names the speaker.</param>
/// <param name="Shared">How the occurrences differ: 'exact', or a sentence that starts with what is exact where.</param>
internal sealed record GoldQuote(
    string Id, string? Speaker, string Kind, IReadOnlyList<GoldQuoteOccurrence> Occurrences, string? Shared = null)
{
    internal string Entry => $"quote {Id}";
}
