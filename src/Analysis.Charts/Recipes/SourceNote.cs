using Analysis.Corpora;

namespace Analysis.Charts.Recipes;

/// <summary>The note below a chart: corpus, n, method.</summary>
internal static class SourceNote
{
    public static string Of(Tokens tokens, params IEnumerable<string?> more) =>
        Of(tokens.Corpus, [Plural.Of(tokens.Count, "word"), tokens.Tokenizer.ToString(), .. more]);

    public static string Of(Corpus corpus, params IEnumerable<string?> more) => string.Join("; ",
        new[] { $"Source: {Name(corpus)}", Plural.Of(corpus.Count, "article") }.Concat(more.Where(part => !string.IsNullOrEmpty(part)))) + ".";

    private static string Name(Corpus corpus) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpus.Folder)));
}
