namespace Analysis.Tests.Corpora.Gold;

/// <summary>A line that is not the article begins as annotated; debris inside a line stands there; each is given once.</summary>
internal static class BoilerplateCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (key, article) in corpus.Gold.Articles)
        {
            foreach (var debris in article.Boilerplate)
            {
                var line = corpus.TextOf(key).Line(debris.Line);
                var entry = $"boilerplate ({debris.Role})";
                if (line is null || debris.StartsWith.Length == 0)
                    yield return new(
                        key, debris.Line, entry, line is null ? "there is no such line." : "the line's beginning is empty.");
                else if (debris.Inline && !line.Contains(debris.StartsWith, StringComparison.Ordinal))
                    yield return new(key, debris.Line, entry, $"'{debris.StartsWith}' is not in the line.");
                else if (debris.Inline && line == debris.StartsWith)
                    yield return new(
                        key, debris.Line, entry, $"'{debris.StartsWith}' is the whole line, and not inside a longer one.");
                else if (!debris.Inline && !line.StartsWith(debris.StartsWith, StringComparison.Ordinal))
                    yield return new(
                        key, debris.Line, entry, $"the line begins '{Beginning(line, debris)}', not '{debris.StartsWith}'.");
            }

            foreach (var twice in article.Boilerplate.GroupBy(debris => (debris.Line, debris.Inline, debris.StartsWith))
                .Where(all => all.Count() > 1))
                yield return new(
                    key, twice.Key.Line, "boilerplate", $"'{twice.Key.StartsWith}' is annotated {twice.Count()} times.");
        }
    }

    private static string Beginning(string line, GoldBoilerplate debris) =>
        line[..Math.Min(line.Length, debris.StartsWith.Length)];
}
