namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// Forms stand in an article as often as counted: the longest first, none overlapping, and descriptions where no form stands.
/// Where an actor has mentions, those are counted.
/// </summary>
internal static class CountCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var actor in corpus.Gold.Actors)
            foreach (var article in actor.Articles().Union(actor.Counts?.Keys ?? []))
            {
                var counted = actor.Counts?.GetValueOrDefault(article) ?? new Dictionary<string, int>();
                var found = Found(corpus, actor, article);
                foreach (var words in counted.Keys.Union(found.Keys))
                {
                    var (stated, there) = (counted.GetValueOrDefault(words), found.GetValueOrDefault(words));
                    if (stated != there)
                        yield return new(article, null, actor.Entry, $"'{words}' is counted {stated}, the text has {there}.");
                }
            }
    }

    private static Dictionary<string, int> Found(GoldCorpus corpus, GoldActor actor, string article)
    {
        if (actor.Mentions is not null)
            return (actor.Mentions.GetValueOrDefault(article) ?? []).GroupBy(mention => mention.Text)
                .ToDictionary(all => all.Key, all => all.Count());

        var text = corpus.TextOf(article);
        var names = text.LongestPlaces(actor.FormsIn(article));
        var descriptions = text.LongestPlaces(actor.NominalsIn(article).Except(actor.FormsIn(article)))
            .Where(found => !names.Any(name => GoldText.Overlap(found.Start, found.Name.Length, name.Start, name.Name.Length)));
        return names.Concat(descriptions).GroupBy(found => found.Name).ToDictionary(all => all.Key, all => all.Count());
    }
}
