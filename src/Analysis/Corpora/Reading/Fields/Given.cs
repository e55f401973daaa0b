namespace Analysis.Corpora.Reading.Fields;

/// <summary>One value that a container states.</summary>
/// <param name="Value">The value as text, as it stands there.</param>
/// <param name="Rule">What states it: 'field "title"', 'column "date"', 'front matter', 'JSON-LD datePublished'.</param>
/// <param name="Evidence">The line of the file and what stands there; null where a line says nothing, as in a page.</param>
/// <param name="Confidence">How far it can be trusted, from 0 to 1.</param>
internal sealed record Given(string Value, string Rule, Evidence? Evidence, double Confidence = 1)
{
    /// <summary>The field that it makes.</summary>
    public Field<string?> ToField() => new() { Value = Value, Rule = Rule, Evidence = Evidence, Confidence = Confidence };
}
