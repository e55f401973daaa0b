namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// A mention's offsets cut its words out of the text; it is a form or a description, and overlaps no other mention of the
/// actor.
/// </summary>
internal static class MentionCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus) =>
        from actor in corpus.Gold.Actors
        where actor.Mentions is not null
        from article in actor.Mentions!.Keys.Union(actor.Articles())
        from finding in In(corpus, actor, article)
        select finding;

    private static IEnumerable<Finding> In(GoldCorpus corpus, GoldActor actor, string article)
    {
        var mentions = actor.Mentions!.GetValueOrDefault(article) ?? [];
        foreach (var mention in mentions)
        {
            var there = corpus.TextOf(article).Slice(mention.Start, mention.End);
            if (there != mention.Text)
                yield return new(
                    article, null, actor.Entry, $"{mention.Start} to {mention.End} is '{there}', not '{mention.Text}'.");

            var listed = mention.Kind switch
            {
                null => actor.FormsIn(article),
                "nominal" => actor.NominalsIn(article),
                _ => [],
            };
            if (!listed.Contains(mention.Text))
                yield return new(
                    article, null, actor.Entry,
                    $"the mention '{mention.Text}' ({mention.Kind ?? "a name"}) is not listed for the article.");
        }

        foreach (var (before, after) in mentions.OrderBy(mention => mention.Start)
            .Zip(mentions.OrderBy(mention => mention.Start).Skip(1)))
            if (after.Start < before.End)
                yield return new(article, null, actor.Entry, $"the mentions at {before.Start} and {after.Start} overlap.");

        foreach (var words in actor.FormsIn(article).Concat(actor.NominalsIn(article))
            .Except(mentions.Select(mention => mention.Text)))
            yield return new(article, null, actor.Entry, $"'{words}' is listed and never mentioned.");
    }
}
