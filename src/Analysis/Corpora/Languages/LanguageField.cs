using Analysis.Corpora.Metadata;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora.Languages;

/// <summary>An article's language: read off its words, or else what its container states.</summary>
internal static class LanguageField
{
    // A page's template says 'en' whatever its text is in; words decide where they can.
    private const double StatedConfidence = 0.6;

    public static Field<string?> Of(RawDocument document)
    {
        var decision = document.Body is { } body
            ? LanguageDetector.Detect(document.Text, body)
            : LanguageDetector.Detect(document.Text.AsSpan(document.Start));
        if (decision.Code is not null) return new() { Value = decision.Code, Rule = decision.Reason, Confidence = decision.Confidence };
        return Stated(document, decision.Reason);
    }

    /// <summary>What the container states, where the words are not asked.</summary>
    public static Field<string?> Stated(RawDocument document, string whyNone = StatedFindings.NotStated) =>
        document.Given.Language is { } given && CodeOf(given.Value) is { } code
            ? new() { Value = code, Rule = given.Rule, Evidence = given.Evidence, Confidence = StatedConfidence }
            : Field<string?>.Unknown(whyNone);

    private static string? CodeOf(string value)
    {
        var primary = value.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary.Length == 2 && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }
}
