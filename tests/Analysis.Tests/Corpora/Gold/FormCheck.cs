namespace Analysis.Tests.Corpora.Gold;

/// <summary>Every name and description stands in its article as whole words, and a bare name inside a form.</summary>
internal static class FormCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var actor in corpus.Gold.Actors)
        {
            (string Kind, IReadOnlyDictionary<string, IReadOnlyList<string>>? Strings)[] kinds =
                [("form", actor.Forms), ("bare name", actor.Bare), ("description", actor.Nominal)];
            foreach (var (kind, strings) in kinds)
                foreach (var (article, there) in strings ?? new Dictionary<string, IReadOnlyList<string>>())
                    foreach (var words in there)
                    {
                        if (!corpus.TextOf(article).WholePlaces(words).Any())
                            yield return new(article, null, actor.Entry, $"the {kind} '{words}' is not in the text.");
                        else if (kind == "bare name" && !actor.FormsIn(article).Any(form => form.Contains(words)))
                            yield return new(article, null, actor.Entry, $"the bare name '{words}' is in none of the forms.");
                    }

            foreach (var article in actor.Articles())
                foreach (var twice in actor.FormsIn(article).Concat(actor.NominalsIn(article)).GroupBy(words => words)
                    .Where(all => all.Count() > 1))
                    yield return new(article, null, actor.Entry, $"'{twice.Key}' is annotated {twice.Count()} times.");
        }
    }
}
