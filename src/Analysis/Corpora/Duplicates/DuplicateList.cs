namespace Analysis.Corpora.Duplicates;

/// <summary>Copies and shared passages, by their articles, then by kind, then by where the passage begins.</summary>
public sealed class DuplicateList : ResultList<Duplicate>
{
    private readonly Duplicate[] _duplicates;

    internal DuplicateList(Duplicate[] duplicates, StoryList stories, IReadOnlyList<string> notes)
    {
        _duplicates = duplicates;
        Stories = stories;
        Notes = notes;
    }

    /// <summary>The articles in groups of copies, exact and near; passages join none.</summary>
    public StoryList Stories { get; }

    /// <inheritdoc/>
    public override int Count => _duplicates.Length;

    /// <inheritdoc/>
    public override Duplicate this[int index] => _duplicates[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }
}
