using System.Runtime.CompilerServices;

namespace Analysis.Terms.Collocations;

/// <summary>Counts the partners of one word after the other, in arrays by the partners' ids that are clean again afterwards.</summary>
/// <param name="words">The number of different words.</param>
internal sealed class PartnerTally(int words)
{
    private readonly int[] _counts = new int[words];
    private readonly int[] _articles = new int[words];

    // The last article that a partner was met in, articles being numbered anew for each word.
    private readonly int[] _last = new int[words];
    private int _article;

    /// <summary>Adds the pairs of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="partners">The ids of its partners in the order of the texts, the first in each article as its complement; overwritten.</param>
    /// <param name="minimum">How often a pair has to occur, from 1.</param>
    /// <param name="pairs">Where they are added, ascending by their partner.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int word, Span<int> partners, int minimum, List<PairCount> pairs)
    {
        var (counts, articles, last, article) = (_counts, _articles, _last, _article);
        var different = 0;
        foreach (var written in partners)
        {
            var partner = written;
            if (written < 0)
            {
                partner = ~written;
                article++;
            }

            if (counts[partner]++ == 0) partners[different++] = partner;
            if (last[partner] == article) continue;
            last[partner] = article;
            articles[partner]++;
        }

        _article = article;
        partners[..different].Sort();
        foreach (var partner in partners[..different])
        {
            if (counts[partner] >= minimum) pairs.Add(new(word, partner, counts[partner], articles[partner]));
            counts[partner] = articles[partner] = 0;
        }
    }
}
