namespace Analysis.Corpora.Duplicates;

/// <summary>Tells wording that many articles have, such as an outlet's closing words, from wording that one took from another.</summary>
internal sealed class Formulas(int[] stories, int[] outlets, DuplicateOptions options)
{
    // Copies that differ by a word are one story. So many of them need no passages among one another.
    private const int MostArticles = 64;

    /// <summary>True where too many stories have the wording, or too many of one outlet.</summary>
    /// <param name="slots">Slots with the same wording.</param>
    /// <param name="owners">The article of each slot.</param>
    public bool Contains(ReadOnlySpan<int> slots, int[] owners)
    {
        var fewest = Math.Min(options.MostStories, options.MostStoriesOfOutlet);
        if (slots.Length <= fewest) return false;

        var articles = new HashSet<int>();
        var told = new HashSet<int>();
        var toldByOutlet = new HashSet<(int Outlet, int Story)>();
        var ofOutlet = new Dictionary<int, int>();
        foreach (var slot in slots)
        {
            var article = owners[slot];
            if (!articles.Add(article)) continue;
            told.Add(stories[article]);
            if (articles.Count > MostArticles || told.Count > options.MostStories) return true;

            var outlet = outlets[article];
            if (outlet < 0 || !toldByOutlet.Add((outlet, stories[article]))) continue;
            ofOutlet[outlet] = ofOutlet.GetValueOrDefault(outlet) + 1;
            if (ofOutlet[outlet] > options.MostStoriesOfOutlet) return true;
        }

        return false;
    }
}
