namespace Analysis.Corpora.Duplicates;

/// <summary>Slots that share their wording, of a part of all hashes.</summary>
/// <param name="Shared">The slots of each wording that several articles have, behind their number.</param>
/// <param name="Formulas">The slots of wording that too many have.</param>
internal sealed record WordingGroups(List<int> Shared, List<int> Formulas);
