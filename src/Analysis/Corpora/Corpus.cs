using System.Collections;
using Analysis.Corpora;
using Analysis.Corpora.Prepared;
using Analysis.Display;
using Analysis.Text;

namespace Analysis;

/// <summary>Articles in a fixed order, that of their ids. Immutable: what changes a corpus returns another one.</summary>
/// <example><code>
/// var corpus = Corpus.Load("../data/moscow-visits");
/// var tokens = corpus.Where(article => article.Date.Value >= new DateOnly(2016, 1, 1)).Tokenize();
/// </code></example>
public sealed partial class Corpus : IReadOnlyList<Article>, IDisplayable
{
    private readonly CorpusContents _contents;

    internal Corpus(CorpusContents contents) => _contents = contents;

    /// <summary>The folder or file that it was loaded from, as it was given.</summary>
    public string Folder => _contents.Folder;

    /// <summary>The files, entries and records that were left out because they could not be read.</summary>
    public IReadOnlyList<SkippedFile> Skipped => _contents.Skipped;

    /// <summary>The articles that are certainly in another language than the corpus's: kept apart, and counted nowhere.</summary>
    public IReadOnlyList<Article> OtherLanguages => _contents.OtherLanguages;

    /// <summary>What should be known about the loading: names in corpus.yaml that fit no article, files of kinds that are not read.</summary>
    public IReadOnlyList<string> Remarks => _contents.Remarks;

    private Article[] Articles => _contents.Articles;

    /// <summary>The number of articles.</summary>
    public int Count => Articles.Length;

    /// <summary>The article at a place in the order of the ids, from 0.</summary>
    public Article this[int index] => Articles[index];

    /// <summary>The article of an id.</summary>
    /// <exception cref="KeyNotFoundException">The corpus does not have it.</exception>
    public Article this[string id]
    {
        get
        {
            var (low, high) = (0, Articles.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (ArticleOrder.Instance.Compare(Articles[middle].Id, id) < 0) low = middle + 1;
                else high = middle;
            }

            if (low < Articles.Length && Articles[low].Id == id) return Articles[low];
            throw new KeyNotFoundException(
                $"The corpus has no article '{id}'. Ids are paths relative to '{Folder}', such as '{Articles.FirstOrDefault()?.Id}'.");
        }
    }

    /// <summary>What the loader decided about each article, by which rule and on which line.</summary>
    public DecisionList Decisions => new(Articles);

    /// <summary>
    /// Reads the articles of a folder and of those below it: plain text, Markdown, web pages, CSV, JSON and JSON Lines, feeds, web
    /// archives, and zip and tar archives of these. Debris is set apart, and headline, outlet, date and more are read off each
    /// article; <see cref="Decisions"/> and <see cref="Removed"/> say why. A file <c>corpus.yaml</c> in the folder overrules it.
    /// </summary>
    /// <param name="folder">A folder, a single file, a pattern such as <c>news/**/*.html</c>, or a corpus that was saved.</param>
    /// <param name="options">How to load; null for the defaults.</param>
    /// <param name="progress">Told the share that is read, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="CorpusException">The folder is missing or holds no article, or a file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public static Corpus Load(
        string folder, CorpusOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        PreparedReader.IsPrepared(folder)
            ? new PreparedReader(folder, options ?? new()).Read(progress, cancellation)
            : CorpusLoader.Load(CorpusFolder.Find(folder), options ?? new(), progress, cancellation);

    /// <summary>The articles for which a condition holds, as a corpus.</summary>
    public Corpus Where(Func<Article, bool> condition) =>
        Part(Array.FindAll(Articles, article => condition(article)));

    /// <summary>The same as <see cref="Where"/>, under the name that frames use.</summary>
    public Corpus Filter(Func<Article, bool> condition) => Where(condition);

    /// <summary>
    /// The corpus with what is known about its articles overruled:
    /// <c>corpus.With(article => article.Id.StartsWith("gazette/") ? article with { Outlet = "The Gazette" } : article)</c>.
    /// </summary>
    public Corpus With(Func<Article, Article> change)
    {
        var changed = Array.ConvertAll(Articles, article => change(article));
        for (var i = 0; i < changed.Length; i++)
        {
            if (changed[i]?.Id != Articles[i].Id)
            {
                throw new ArgumentException(
                    $"For the article '{Articles[i].Id}' the change returned '{changed[i]?.Id ?? "null"}': return the same article, with other fields.",
                    nameof(change));
            }
        }

        return Part(changed);
    }

    /// <summary>The articles' words as numbers: what all counting starts from.</summary>
    /// <param name="options">What counts as a word; null for the defaults.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public Tokens Tokenize(
        TokenizerOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        TokensBuilder.Build(this, new(options), Environment.ProcessorCount, progress, cancellation);

    /// <summary>The sentence that a span stands in: what a reader has to see to judge it.</summary>
    /// <param name="span">A stretch of one of the articles.</param>
    /// <exception cref="KeyNotFoundException">The corpus does not have the article.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the article's text.</exception>
    public ArticleSpan SentenceOf(ArticleSpan span)
    {
        var text = this[span.Article].Text;
        if (span.Start < 0 || span.Length < 0 || span.Start > text.Length - span.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span,
                $"'{span.Article}' has {text.Length} characters; the span runs from {span.Start} to {(long)span.Start + span.Length}.");
        }

        var sentence = SentenceBounds.Around(text, new(span.Start, span.Length));
        return new(span.Article, sentence.Start, sentence.Length);
    }

    /// <summary>A stretch of an article as printed.</summary>
    /// <exception cref="KeyNotFoundException">The corpus does not have the article.</exception>
    public string TextOf(ArticleSpan span) => this[span.Article].Text.Substring(span.Start, span.Length);

    /// <summary>The corpus in a few figures.</summary>
    public CorpusDescription Describe() => CorpusDescription.Of(this);

    /// <summary>One row an article: id, headline, outlet, date, words.</summary>
    public DataFrame ToDataFrame()
    {
        WordCounts.Complete(Articles);
        return DataFrame.FromRecords(Articles.Select(ArticleRow.Of));
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => ResultList<ArticleRow>.WithNotes(ToDataFrame(), CorpusNotes.Of(this));

    /// <summary>The folder and the number of articles.</summary>
    public override string ToString() => $"{Folder}: {Plural.Of(Count, "article")}";

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)Articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
