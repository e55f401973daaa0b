using Analysis.Statistics;

namespace Analysis.Benchmarks.Generating;

/// <summary>A folder of made-up articles of any size. The same number, size and seed give the same bytes on every machine.</summary>
/// <param name="files">The number of articles, one a file.</param>
/// <param name="bytes">What they have together; where they are very short, they have more.</param>
/// <param name="seed">What all that is random follows from.</param>
internal sealed class GeneratedCorpus(int files, long bytes, int seed)
{
    private const int FilesOfOneFolder = 1000;

    /// <summary>The number of articles.</summary>
    public int Files => files;

    /// <summary>What all that is random follows from.</summary>
    public int Seed => seed;

    /// <summary>Makes the articles, in the order of their folders and names.</summary>
    public IEnumerable<GeneratedArticle> Articles()
    {
        SeededRandom random = new((ulong)seed);
        ArticleWriter writer = new(random.Split());
        var lengths = ArticleLengths.Of(files, bytes, random);
        for (var i = 0; i < files; i++)
            yield return new(FormattableString.Invariant($"{i / FilesOfOneFolder:D4}"), FormattableString.Invariant($"{i:D7}.txt"), writer.Write(lengths[i]));
    }

    /// <summary>Writes the articles.</summary>
    /// <param name="folder">Where; it is made if it is missing.</param>
    /// <returns>The bytes written.</returns>
    public long WriteTo(string folder)
    {
        var (written, last) = (0L, "");
        foreach (var article in Articles())
        {
            if (article.Folder != last) Directory.CreateDirectory(Path.Combine(folder, last = article.Folder));
            File.WriteAllBytes(Path.Combine(folder, article.Folder, article.File), article.Text.Span);
            written += article.Text.Length;
        }

        return written;
    }
}
