using Analysis.Corpora.Cleaning;

namespace Analysis;

public sealed partial class Corpus
{
    /// <summary>Every line that was removed from an article: which, by which rule, how surely. The table to read before counting.</summary>
    public RemovedLineList Removed => new(this);

    /// <summary>The corpus with removed lines put back: <c>corpus.Keep(line => line.Rule == "reading time")</c>.</summary>
    /// <param name="lines">Which of <see cref="Removed"/>.</param>
    public Corpus Keep(Func<RemovedLine, bool> lines) => With(article => Overruling.Keep(article, lines));

    /// <summary>The corpus with one removed line put back.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="line">The line's number, from 1.</param>
    /// <exception cref="KeyNotFoundException">The corpus does not have the article.</exception>
    /// <exception cref="ArgumentException">Nothing was removed from this line.</exception>
    public Corpus Keep(string article, int line)
    {
        if (!this[article].Removed.Any(span => span.Line == line))
            throw new ArgumentException($"Nothing was removed from line {line} of '{article}'. See corpus.Removed for the lines that were.", nameof(line));
        return Keep(removed => removed.Article == article && removed.Line == line);
    }

    /// <summary>The corpus without further lines: <c>corpus.Remove(line => line.Text.StartsWith("ALSO READ"))</c>.</summary>
    /// <param name="lines">Asked for every line of headlines and bodies.</param>
    public Corpus Remove(Func<BodyLine, bool> lines) => With(article => Overruling.Remove(article, lines));

    /// <summary>The corpus without one more line.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="line">The line's number, from 1.</param>
    /// <exception cref="KeyNotFoundException">The corpus does not have the article.</exception>
    /// <exception cref="ArgumentException">Nothing is kept of this line.</exception>
    public Corpus Remove(string article, int line)
    {
        if (!KeptLines.Of(this[article]).Any(kept => kept.Line == line))
            throw new ArgumentException($"Line {line} of '{article}' is blank, is removed already or does not exist.", nameof(line));
        return Remove(kept => kept.Article == article && kept.Line == line);
    }
}
