using Analysis.Display;
using Analysis.Text;

namespace Analysis.Corpora.Duplicates;

/// <summary>Where passages stand in the articles' texts: each article that has one is read again.</summary>
internal static class PassageSpans
{
    /// <summary>The stretches of text of each passage, in its first and its second article.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="articles">The words of all articles, as they were read before.</param>
    /// <param name="read">Reads an article.</param>
    /// <param name="work">Observed.</param>
    /// <param name="onCores">How many cores work.</param>
    /// <exception cref="InvalidOperationException">An article has other words than before.</exception>
    public static (TextSpan A, TextSpan B)[] Find(
        IReadOnlyList<Passage> passages, ArticleWords[] articles, Func<int, DuplicateText> read, LongWork work, ParallelOptions onCores)
    {
        var spans = new (TextSpan A, TextSpan B)[passages.Count];
        var byArticle = Enumerable.Range(0, passages.Count)
            .SelectMany(i => new[] { (Article: passages[i].A, Passage: i), (Article: passages[i].B, Passage: i) })
            .GroupBy(side => side.Article, side => side.Passage)
            .ToArray();
        Parallel.ForEach(byArticle, onCores, sides =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var words = Words(read(sides.Key), articles[sides.Key].Count);
            foreach (var i in sides)
            {
                var passage = passages[i];
                if (passage.A == sides.Key) spans[i].A = Between(words, passage.StartA, passage.EndA);
                else spans[i].B = Between(words, passage.StartB, passage.EndB);
            }
        });
        return spans;
    }

    private static TextSpan[] Words(DuplicateText article, int count)
    {
        var spans = new TextSpan[count];
        var words = new BodyReader(article.Text, article.Body);
        var read = 0;
        while (words.Read())
        {
            if (read < count) spans[read] = words.Span;
            read++;
        }

        return read == count
            ? spans
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"'{article.Id}' had {count} words when it was first read, and {read} now: it was changed meanwhile. Load the corpus again."));
    }

    private static TextSpan Between(TextSpan[] words, int start, int end) =>
        new(words[start].Start, words[end - 1].End - words[start].Start);
}
