namespace Analysis.Corpora.Metadata;

/// <summary>What a rule read from a line.</summary>
/// <param name="Value">The value.</param>
/// <param name="Rule">The rule, in a few words.</param>
/// <param name="Evidence">The line.</param>
/// <param name="Confidence">How far the rule can be trusted, from 0 to 1; it decides between rules.</param>
internal sealed record Finding<T>(T Value, string Rule, Evidence Evidence, double Confidence)
{
    /// <summary>The field that it makes where nothing else was found.</summary>
    public Field<T> Alone() => new() { Value = Value, Rule = Rule, Evidence = Evidence, Confidence = Confidence };

    /// <summary>The field that the surest of several findings makes; the others' differing values become candidates.</summary>
    /// <param name="findings">What the rules found.</param>
    /// <param name="candidates">What is too uncertain for a value.</param>
    /// <param name="whyNone">The rule's name where nothing was found.</param>
    public static Field<T> Choose(IReadOnlyList<Finding<T>> findings, IReadOnlyList<string> candidates, string whyNone)
    {
        if (findings.Count == 0) return candidates.Count == 0 ? Field<T>.Unknown(whyNone) : Field<T>.Unknown(whyNone, candidates);

        if (findings is [var only] && candidates.Count == 0) return only.Alone();

        var best = findings.MaxBy(finding => finding.Confidence)!;
        var values = findings.Select(finding => FieldText.Of(finding.Value)).Concat(candidates);
        var rival = findings.FirstOrDefault(finding => finding.Confidence == best.Confidence && !Equals(finding.Value, best.Value));
        if (rival is not null) return Field<T>.Unknown($"lines {best.Evidence.Line} and {rival.Evidence.Line} contradict each other", values);

        return new()
        {
            Value = best.Value,
            Rule = best.Rule,
            Evidence = best.Evidence,
            Confidence = best.Confidence,
            Candidates = [.. values.Where(text => text != FieldText.Of(best.Value)).Distinct()],
        };
    }
}
