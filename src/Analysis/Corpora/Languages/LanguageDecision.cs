namespace Analysis.Corpora.Languages;

/// <summary>The language that an article is written in, and why.</summary>
/// <param name="Code">
/// Its code of ISO 639-1, such as 'en'; 'sh' for Bosnian, Croatian, Montenegrin and Serbian in Latin letters, which are not told apart. Null where the text
/// is too short, a list of names, or in a language that is not known for certain.
/// </param>
/// <param name="Confidence">From 0 to 1; 0 where there is no code.</param>
/// <param name="Reason">The evidence: 'function words of English: 31 of 100 words'.</param>
public sealed record LanguageDecision(string? Code, double Confidence, string Reason)
{
    internal static LanguageDecision Unsure(string reason) => new(null, 0, reason);
}
