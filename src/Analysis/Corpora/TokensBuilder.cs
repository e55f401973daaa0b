using Analysis.Display;
using Analysis.Text;

namespace Analysis.Corpora;

/// <summary>
/// Articles to ids. Each core takes a stretch of articles with a vocabulary of its own; the stretches are then joined in the
/// corpus's order, so that a word's id is its place in the order of first occurrence, as if one core had read everything.
/// </summary>
internal static class TokensBuilder
{
    public static Tokens Build(Corpus corpus, Tokenizer tokenizer, int cores, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var work = LongWork.Start("Reading words", progress, cancellation);
        var bounds = Stretches(corpus, cores);
        var stretches = new Stretch[bounds.Length - 1];
        var done = 0;
        var onAllCores = new ParallelOptions { CancellationToken = work.Cancellation, MaxDegreeOfParallelism = cores };
        Parallel.For(0, stretches.Length, onAllCores, i =>
        {
            stretches[i] = new();
            for (var article = bounds[i]; article < bounds[i + 1]; article++)
            {
                stretches[i].Add(corpus[article], tokenizer);
                work.Report(Interlocked.Increment(ref done), corpus.Count);
            }
        });
        return Join(corpus, tokenizer, stretches);
    }

    /// <summary>
    /// Articles in stretches of about equally many characters: the first article of each, and behind them the number of articles.
    /// </summary>
    private static int[] Stretches(Corpus corpus, int cores)
    {
        var total = corpus.Sum(article => (long)article.TextLength);
        var bounds = new List<int> { 0 };
        var read = 0L;
        for (var article = 0; article < corpus.Count; article++)
        {
            if (read * cores >= total * bounds.Count && article > bounds[^1]) bounds.Add(article);
            read += corpus[article].TextLength;
        }

        bounds.Add(corpus.Count);
        return [.. bounds];
    }

    private static Tokens Join(Corpus corpus, Tokenizer tokenizer, Stretch[] stretches)
    {
        var count = checked((int)stretches.Sum(stretch => (long)stretch.Ids.Count));
        var ids = new int[count];
        var starts = new int[corpus.Count + 1];
        var vocabulary = stretches[0].Vocabulary;
        var (token, article) = (0, 0);
        foreach (var stretch in stretches)
        {
            // The first stretch's ids are already those of the whole.
            var whole = new int[stretch.Vocabulary.Count];
            for (var id = 0; id < whole.Length; id++)
                whole[id] = stretch == stretches[0] ? id : vocabulary.GetOrAdd(stretch.Vocabulary.Word(id));
            foreach (var end in stretch.Ends) starts[++article] = token + end;
            foreach (var id in stretch.Ids) ids[token++] = whole[id];
        }

        return new(corpus, tokenizer, vocabulary, ids, starts);
    }

    private sealed class Stretch
    {
        public Vocabulary Vocabulary { get; } = new();

        public List<int> Ids { get; } = [];

        public List<int> Ends { get; } = [];

        public void Add(Article article, Tokenizer tokenizer)
        {
            var before = Ids.Count;
            var words = new ArticleWords(tokenizer, article);
            while (words.Read()) Ids.Add(Vocabulary.GetOrAdd(words.Key));
            Ends.Add(Ids.Count);
            if (tokenizer.Options == Tokenizer.Default.Options) article.Learn(Ids.Count - before);
        }
    }
}
