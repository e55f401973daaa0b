namespace Analysis.Tests.Corpora.Gold;

/// <param name="Forms">The names in each article.</param>
/// <param name="Bare">The names inside the forms, without title.</param>
/// <param name="Nominal">The descriptions that stand for the actor.</param>
/// <param name="Counts">How often each form and description stands in each article.</param>
/// <param name="Mentions">Where the forms are also common words, or somebody else's: the single places.</param>
internal sealed record GoldActor(
    string Id,
    string Name,
    string Type,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? Counts = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Forms = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Bare = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Nominal = null,
    IReadOnlyDictionary<string, IReadOnlyList<GoldMention>>? Mentions = null,
    IReadOnlyList<string>? Offices = null,
    IReadOnlyList<string>? MustNotMergeWith = null,
    IReadOnlyList<string>? MayMergeWith = null,
    string? Place = null,
    string? MetonymOf = null,
    string? Iso = null,
    string? Note = null,
    bool ExcludeFromNetwork = false,
    bool Generic = false)
{
    internal string Entry => $"actor {Id}";

    internal IReadOnlyList<string> FormsIn(string article) => In(Forms, article);

    internal IReadOnlyList<string> NominalsIn(string article) => In(Nominal, article);

    /// <summary>The articles in which the actor is named or described.</summary>
    internal IEnumerable<string> Articles() => (Forms?.Keys ?? []).Union(Nominal?.Keys ?? []).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> In(IReadOnlyDictionary<string, IReadOnlyList<string>>? strings, string article) =>
        strings is not null && strings.TryGetValue(article, out var there) ? there : [];
}
