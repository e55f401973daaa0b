namespace Analysis.Tests.Corpora.Gold;

/// <summary>What is labelled is an actor, and the label stands in its article.</summary>
internal static class LabelCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (target, articles) in corpus.Gold.Labels)
        {
            if (!corpus.HasActor(target)) yield return new(null, null, "labels", $"there is no actor {target}.");
            foreach (var (article, labels) in articles)
            {
                foreach (var finding in labels
                    .SelectMany(label => corpus.Missing(article, $"labels of {target}", "label", label)))
                    yield return finding;
                foreach (var twice in labels.GroupBy(label => label).Where(all => all.Count() > 1))
                    yield return new(article, null, $"labels of {target}", $"'{twice.Key}' is given {twice.Count()} times.");
            }
        }
    }
}
