namespace Analysis.Corpora.Duplicates;

/// <summary>The stories that several articles tell in the same words, in the order of their leads.</summary>
public sealed class StoryList : ResultList<Story>
{
    private readonly Story[] _stories;
    private readonly Dictionary<string, Story> _byArticle;

    internal StoryList(Story[] stories, IReadOnlyList<string> notes)
    {
        _stories = stories;
        _byArticle = stories.SelectMany(story => story.Articles, (story, article) => (story, article))
            .ToDictionary(pair => pair.article, pair => pair.story, StringComparer.Ordinal);
        Notes = notes;
    }

    /// <inheritdoc/>
    public override int Count => _stories.Length;

    /// <inheritdoc/>
    public override Story this[int index] => _stories[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    /// <summary>The story of an article, or null where it has no copy.</summary>
    public Story? Of(string article) => _byArticle.GetValueOrDefault(article);

    /// <summary>The article that stands for an article's story: itself, where it has no copy.</summary>
    public string LeadOf(string article) => Of(article)?.Lead ?? article;

    /// <summary>True for every article but the copies of a lead: what is left when each story counts once.</summary>
    public bool IsLead(string article) => LeadOf(article) == article;

    /// <summary>One row a story: its lead, the number of its articles, and their ids.</summary>
    public override DataFrame ToDataFrame() =>
        DataFrame.FromRecords(_stories.Select(story => new { story.Lead, Count = story.Articles.Count, Articles = string.Join(", ", story.Articles) }));
}
