namespace Analysis.Tests.Corpora.Gold;

/// <summary>Actors have ids of their own and a known type, and what they refer to exists.</summary>
internal static class ActorCheck
{
    private static readonly string[] Types =
        ["person", "organisation", "armed_group", "group", "government", "media", "operation", "vessel", "place", "other"];

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        var types = new Dictionary<string, string>();
        foreach (var actor in corpus.Gold.Actors)
        {
            if (!types.TryAdd(actor.Id, actor.Type)) yield return new(null, null, actor.Entry, "another actor has this id.");
            if (!Types.Contains(actor.Type)) yield return new(null, null, actor.Entry, $"'{actor.Type}' is no type of actor.");
            if (!actor.Articles().Any()) yield return new(null, null, actor.Entry, "the actor is in no article.");
        }

        foreach (var actor in corpus.Gold.Actors)
        {
            var (apart, together) = (actor.MustNotMergeWith ?? [], actor.MayMergeWith ?? []);
            foreach (var id in apart.Concat(together).Append(actor.Place).Append(actor.MetonymOf).OfType<string>()
                .Where(id => !types.ContainsKey(id)))
                yield return new(null, null, actor.Entry, $"there is no actor {id}.");
            foreach (var id in apart.Intersect(together))
                yield return new(null, null, actor.Entry, $"may and must not be merged with {id}.");
            if (apart.Concat(together).Contains(actor.Id))
                yield return new(null, null, actor.Entry, "is to be merged with itself, or not.");
            if (actor.Place is { } place && types.GetValueOrDefault(place, "place") != "place")
                yield return new(null, null, actor.Entry, $"{place} is no place.");
            foreach (var id in (actor.Offices ?? []).Where(id => corpus.Gold.Offices.All(office => office.Id != id)))
                yield return new(null, null, actor.Entry, $"there is no office {id}.");
        }
    }
}
