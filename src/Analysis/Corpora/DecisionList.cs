namespace Analysis.Corpora;

/// <summary>What the loader decided about each article, field by field, in the order of the articles.</summary>
public sealed class DecisionList : ResultList<Decision>
{
    private readonly Decision[] _decisions;

    internal DecisionList(IEnumerable<Article> articles) => _decisions = [.. articles.SelectMany(Of)];

    /// <inheritdoc/>
    public override int Count => _decisions.Length;

    /// <inheritdoc/>
    public override Decision this[int index] => _decisions[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; } =
        ["A field without a value says in 'Rule' why there is none. Set one with corpus.With(article => article with { Outlet = \"...\" })."];

    private static IEnumerable<Decision> Of(Article article) =>
        DecidedFields.Of(article).Where(field => field.IsListed).Select(field => field.Decision);
}
