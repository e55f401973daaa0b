namespace Analysis.Charts.Recipes;

/// <summary>The note below a chart: corpus, n, method.</summary>
internal static class SourceNote
{
    public static string Of(Tokens tokens, params IEnumerable<string?> more) =>
        Of(tokens.Corpus, [Count(tokens.Count, "word"), tokens.Tokenizer.ToString(), .. more]);

    public static string Of(Corpus corpus, params IEnumerable<string?> more) => string.Join("; ",
        new[] { $"Source: {Name(corpus)}", Count(corpus.Count, "article") }.Concat(more.Where(part => !string.IsNullOrEmpty(part)))) + ".";

    public static string Count(long count, string what) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static string Name(Corpus corpus) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpus.Folder)));
}
