namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Which articles have a sequence of words too. Every chosen sequence has a slot, article after article; slots of the same wording are brought together by
/// their hashes.
/// </summary>
internal sealed class WordingIndex
{
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly int[] _owners;

    private const int Alone = -1;
    private const int Formula = -2;

    // Groups one after the other, each behind its length; a slot knows the place of its group's length.
    private readonly int[] _groups;
    private readonly int[] _groupOf;

    private WordingIndex(int[] starts, int[] words, int[] owners, WordingGroups[] parts)
    {
        (_starts, _words, _owners) = (starts, words, owners);
        _groups = [.. parts.SelectMany(part => part.Shared)];
        _groupOf = new int[words.Length];
        Array.Fill(_groupOf, Alone);
        for (var head = 0; head < _groups.Length; head += _groups[head] + 1)
        {
            foreach (var slot in _groups.AsSpan(head + 1, _groups[head])) _groupOf[slot] = head;
        }

        foreach (var slot in parts.SelectMany(part => part.Formulas)) _groupOf[slot] = Formula;
    }

    /// <summary>The slots of an article.</summary>
    public Range SlotsOf(int article) => _starts[article].._starts[article + 1];

    /// <summary>The first word of a slot's sequence.</summary>
    public int WordOf(int slot) => _words[slot];

    /// <summary>The article of a slot.</summary>
    public int ArticleOf(int slot) => _owners[slot];

    /// <summary>True for a slot with wording that too many articles have.</summary>
    public bool IsFormula(int slot) => _groupOf[slot] == Formula;

    /// <summary>The slots with the wording of one, ascending; none where nobody else has it, or too many.</summary>
    public ReadOnlySpan<int> SameAs(int slot) =>
        _groupOf[slot] is var head && head < 0 ? [] : _groups.AsSpan(head + 1, _groups[head]);

    /// <summary>The index of the articles' chosen sequences.</summary>
    /// <param name="articles">All articles; null for those that are not compared.</param>
    /// <param name="options">How long sequences and the shortest passages are.</param>
    /// <param name="formulas">Which wording is no passage.</param>
    /// <param name="onCores">How many cores work.</param>
    public static WordingIndex Of(ArticleWords?[] articles, DuplicateOptions options, Formulas formulas, ParallelOptions onCores)
    {
        var chosen = new (int[] Words, ulong[] Hashes)[articles.Length];
        // With windows of this many sequences every shared stretch of as many words as the shortest passage has a chosen one.
        var window = options.SentenceWords - options.ShingleWords + 1;
        Parallel.For(0, articles.Length, onCores, () => Array.Empty<ulong>(), (article, _, shingles) =>
        {
            var count = articles[article] is { } words && words.Count >= options.SentenceWords
                ? Shingles.InOrder(words, options.ShingleWords, ref shingles)
                : 0;
            var places = Winnowing.Choose(shingles.AsSpan(0, count), window);
            var all = shingles;
            chosen[article] = (places, Array.ConvertAll(places, place => all[place]));
            return shingles;
        }, _ => { });

        var starts = new int[articles.Length + 1];
        for (var i = 0; i < chosen.Length; i++) starts[i + 1] = checked(starts[i] + chosen[i].Words.Length);
        var words = new int[starts[^1]];
        var owners = new int[starts[^1]];
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i].Words.CopyTo(words, starts[i]);
            owners.AsSpan(starts[i], chosen[i].Words.Length).Fill(i);
        }

        var sorting = new WordingSorter(Array.ConvertAll(chosen, article => article.Hashes), starts);
        return new(starts, words, owners, sorting.Groups(owners, formulas, onCores));
    }
}
