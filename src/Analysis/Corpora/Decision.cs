namespace Analysis.Corpora;

/// <summary>What the loader decided about one field of one article, and why.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Field">'headline', 'outlet', 'date', 'byline', 'language', 'encoding' and others: the names that the export uses.</param>
/// <param name="Value">The value as text, dates as ISO days; null when the article does not settle it.</param>
/// <param name="Rule">The rule that decided, or why there is no value.</param>
/// <param name="Line">The line that it was read from, from 1; null where there is none.</param>
/// <param name="Evidence">That line as printed.</param>
/// <param name="Confidence">How far the rule can be trusted, from 0 to 1; 0 without a value.</param>
/// <param name="Candidates">What else it could be, separated by ' | '; null where there is nothing.</param>
public sealed record Decision(
    string Article, string Field, string? Value, string Rule, int? Line, string? Evidence, double Confidence, string? Candidates)
{
    internal static Decision Of<T>(string article, string name, Field<T> field) => new(
        article,
        name,
        field.IsKnown ? field.ToString() : null,
        field.Rule,
        field.Evidence?.Line,
        field.Evidence?.Text,
        field.Confidence,
        field.Candidates.Count == 0 ? null : string.Join(" | ", field.Candidates));
}
