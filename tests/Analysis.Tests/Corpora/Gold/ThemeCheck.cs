namespace Analysis.Tests.Corpora.Gold;

/// <summary>Every article has a theme that exists and a topic; topics hold articles that exist.</summary>
internal static class ThemeCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        var (gold, told) = (corpus.Gold, corpus.Gold.Topics.Values.SelectMany(topic => topic.Articles).ToHashSet());
        foreach (var (key, article) in gold.Articles)
        {
            if (!gold.Themes.ContainsKey(article.Theme))
                yield return new(key, null, "theme", $"there is no theme '{article.Theme}'.");
            if (!told.Contains(key)) yield return new(key, null, "topics", "the article is in no topic.");
        }

        foreach (var theme in gold.Themes.Keys.Where(theme => gold.Articles.Values.All(article => article.Theme != theme)))
            yield return new(null, null, $"theme {theme}", "no article has it.");

        foreach (var (id, topic) in gold.Topics)
        {
            foreach (var key in topic.Articles.Where(key => !gold.Articles.ContainsKey(key)))
                yield return new(key, null, $"topic {id}", "there is no such article.");
            foreach (var twice in topic.Articles.GroupBy(key => key).Where(all => all.Count() > 1))
                yield return new(twice.Key, null, $"topic {id}", $"the article is named {twice.Count()} times.");
        }
    }
}
