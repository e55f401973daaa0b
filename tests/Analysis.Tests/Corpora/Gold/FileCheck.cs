namespace Analysis.Tests.Corpora.Gold;

/// <summary>Every file is annotated under its key, and every annotation has its file.</summary>
internal static class FileCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var file in corpus.Files.Except(corpus.Gold.Articles.Values.Select(article => article.File)))
            yield return new(null, null, "articles", $"the file {file} is not annotated.");

        foreach (var (key, article) in corpus.Gold.Articles)
        {
            if (!article.File.StartsWith(key, StringComparison.Ordinal) || key.Length != 3)
                yield return new(key, null, "file", $"the key is not the first three digits of {article.File}.");
            if (!corpus.Files.Contains(article.File))
                yield return new(key, null, "file", $"there is no file {article.File}.");
        }
    }
}
