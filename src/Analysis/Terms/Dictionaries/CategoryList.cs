using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms.Dictionaries;

/// <summary>The categories of a dictionary and how often they are met, in the order of the dictionary; for each of them its groups.</summary>
public sealed class CategoryList : ResultList<CategoryFrequency>
{
    private readonly Tokens _tokens;
    private readonly bool _isGrouped;
    private readonly (string Name, int[] Articles)[] _groups;
    private readonly CategoryFrequency[] _rows;

    private CategoryList(Tokens tokens, TermDictionary dictionary, bool isGrouped, (string Name, int[] Articles)[] groups)
    {
        (_tokens, Dictionary, _isGrouped, _groups) = (tokens, dictionary, isGrouped, groups);
        Groups = [.. groups.Select(group => new TermGroup(group.Name, group.Articles.Length, group.Articles.Sum(article => tokens.Of(article).Length)))];
        _rows = Counted();
    }

    /// <summary>The dictionary.</summary>
    public TermDictionary Dictionary { get; }

    /// <summary>The groups of articles and their sizes.</summary>
    public IReadOnlyList<TermGroup> Groups { get; }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _tokens;

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _rows.Length;

    /// <inheritdoc/>
    public override CategoryFrequency this[int index] => _rows[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"{Dictionary}. A category counts its own entries and those of the categories in it; of entries that overlap the first, and of those the longest, counts once "
            + $"in a category. One place may count in several categories: their counts are not to be added. PerThousand is per thousand of all words; {Tokenizer}.",
        .. FrequencyNotes.Small(Groups, _isGrouped ? "groups" : "corpus"),
        .. Missing() is { Length: > 0 } missing ? [$"Not met at all: {string.Join(", ", missing)}."] : Array.Empty<string>(),
    ];

    /// <summary>Everywhere that the row's group meets its category.</summary>
    /// <exception cref="KeyNotFoundException">The row is of another table.</exception>
    public OccurrenceList Occurrences(CategoryFrequency row)
    {
        var category = Dictionary.Categories.ToList().FindIndex(known => known.Name == row.Category);
        var group = Array.FindIndex(_groups, known => !_isGrouped || known.Name == row.Group);
        if (category < 0 || group < 0) throw new KeyNotFoundException($"There is no category '{row.Category}' of the group '{row.Group}' here. Take a row of this table.");
        var places = new List<TokenRange>();
        var reader = new CategoryPlaces(_tokens, Dictionary);
        foreach (var article in _groups[group].Articles)
        {
            reader.Read(article, (met, place) =>
            {
                if (met == category) places.Add(place);
            });
        }

        return new(row.Category, _tokens.Corpus, TokenSpans.Of(_tokens, places), Tokenizer.ToString());
    }

    internal static CategoryList Of(Tokens tokens, TermDictionary dictionary) =>
        new(tokens, dictionary, false, [("all articles", [.. Enumerable.Range(0, tokens.Corpus.Count)])]);

    internal static CategoryList By(Tokens tokens, TermDictionary dictionary, Func<Article, string?> key) =>
        new(tokens, dictionary, true, ArticleGroups.By(tokens, key));

    private CategoryFrequency[] Counted()
    {
        var categories = Dictionary.Categories.Count;
        var counts = new int[_groups.Length, categories];
        var articles = new int[_groups.Length, categories];
        var last = new int[categories];
        Array.Fill(last, -1);
        var places = new CategoryPlaces(_tokens, Dictionary);
        for (var group = 0; group < _groups.Length; group++)
        {
            foreach (var article in _groups[group].Articles)
            {
                places.Read(article, (category, _) =>
                {
                    counts[group, category]++;
                    if (last[category] == article) return;
                    last[category] = article;
                    articles[group, category]++;
                });
            }
        }

        return
        [
            .. Enumerable.Range(0, categories).SelectMany(category => Enumerable.Range(0, _groups.Length).Select(group => new CategoryFrequency(
                Dictionary.Categories[category].Name, _isGrouped ? _groups[group].Name : null, counts[group, category],
                TermCounts.PerThousand(counts[group, category], Groups[group].Words), articles[group, category]))),
        ];
    }

    private string[] Missing() =>
        [.. _rows.GroupBy(row => row.Category).Where(rows => rows.All(row => row.Count == 0)).Select(rows => rows.Key)];

    private protected override IDisplayable Shown() => _isGrouped
        ? ToDataFrame().Table(new() { FirstRows = 60 })
        : DataFrame.FromRecords(_rows.Select(row => new { row.Category, row.Count, row.PerThousand, row.Articles })).Table(new() { FirstRows = 60 });
}
