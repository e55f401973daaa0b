using Analysis.Corpora;
using Analysis.Terms.KeyTerms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>A place in a comparison of two groups, and the words that stand on it: those that both groups use equally often.</summary>
/// <param name="Terms">At least one, in ordinal order.</param>
internal sealed record ComparedMark(IReadOnlyList<ComparedTerm> Terms)
{
    private const int MostNamed = 12;

    public ComparedTerm First => Terms[0];

    /// <summary>What is written beside it.</summary>
    public string Label => Terms.Count == 1 ? First.Term : Invariant($"{First.Term} +{Terms.Count - 1}");

    /// <summary>What it says when it is pointed at.</summary>
    public string Words(string target, string reference) => Invariant(
        $"{Names}: {Plural.Of(First.TargetCount, "occurrence")} in {target} ({First.TargetPerMillion:N0} per million words), {First.ReferenceCount:N0} in {reference} ({First.ReferencePerMillion:N0} per million); score {NumberText.Of(First.Score)}, corrected {MethodNames.Probability(First.Corrected)}");

    private string Names => string.Join(", ", Terms.Take(MostNamed).Select(term => term.Term)) + (Terms.Count > MostNamed ? $" and {Terms.Count - MostNamed} more" : "");

    /// <summary>Equal counts share a mark, which no other one hides; the most telling marks first.</summary>
    public static ComparedMark[] Of(IEnumerable<ComparedTerm> terms) =>
    [
        .. terms.GroupBy(term => (term.TargetCount, term.ReferenceCount))
            .Select(place => new ComparedMark([.. place.OrderBy(term => term.Term, StringComparer.Ordinal)]))
            .OrderByDescending(mark => Math.Abs(mark.First.Score)).ThenBy(mark => mark.First.Term, StringComparer.Ordinal),
    ];
}
