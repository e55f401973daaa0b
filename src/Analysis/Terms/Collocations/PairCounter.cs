using System.Runtime.CompilerServices;

namespace Analysis.Terms.Collocations;

/// <summary>
/// Counts pairs without a table of pairs: the partners of each word are put next to each other, then one word's partners after the other are counted in an
/// array by their ids. Words are taken in portions, so that memory does not grow with the corpus.
/// </summary>
internal sealed class PairCounter
{
    // Partners that are put next to each other at a time: 256 MB.
    private const long Portion = 1 << 26;

    private readonly Tokens _tokens;
    private readonly PairWindow _window;
    private readonly bool[] _isListed;
    private readonly int[] _partners;
    private readonly PartnerTally _tally;

    public PairCounter(Tokens tokens, CollocationOptions options)
    {
        _tokens = tokens;
        _window = new(tokens, options);
        _isListed = Array.ConvertAll(tokens.Marked(options.StopWords), isStopWord => !isStopWord);
        _partners = new int[_isListed.Length];
        _tally = new(_isListed.Length);
    }

    /// <summary>All pairs that occur often enough.</summary>
    /// <param name="minimum">How often, from 1.</param>
    public PairCounts Count(int minimum)
    {
        var (firsts, seconds, events) = _window.Margins();
        CountPartners();
        var pairs = new List<PairCount>();
        for (var from = 0; from < _partners.Length;)
        {
            var (to, sum) = (from, 0L);
            while (to < _partners.Length && (to == from || sum + _partners[to] <= Portion)) sum += _partners[to++];
            CountPortion(from, to, checked((int)sum), Math.Max(1, minimum), pairs);
            from = to;
        }

        return new(_window.IsOrdered, [.. pairs], firsts, seconds, events);
    }

    /// <summary>How many partners each word has as the first of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPartners()
    {
        var (sentences, width, ordered) = (_window.Sentences, _window.Width, _window.IsOrdered);
        var ids = _tokens.Ids;
        for (var sentence = 0; sentence + 1 < sentences.Length; sentence++)
        {
            var end = sentences[sentence + 1];
            for (var i = sentences[sentence]; i < end; i++)
            {
                var left = ids[i];
                if (!_isListed[left]) continue;
                var last = Math.Min(end - 1, i + width);
                for (var j = i + 1; j <= last; j++)
                {
                    var right = ids[j];
                    if (_isListed[right]) _partners[ordered ? left : Math.Min(left, right)]++;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPortion(int from, int to, int size, int minimum, List<PairCount> pairs)
    {
        // Behind the last partner of each word that was put down so far.
        var ends = new int[to - from];
        for (var word = from + 1; word < to; word++) ends[word - from] = ends[word - from - 1] + _partners[word - 1];
        var partners = new int[size];
        // The article that each word's last partner was met in, from 1: the first partner in an article is written as its complement.
        var met = new int[to - from];
        var article = 0;
        var (sentences, width, ordered) = (_window.Sentences, _window.Width, _window.IsOrdered);
        var ids = _tokens.Ids;
        for (var sentence = 0; sentence + 1 < sentences.Length; sentence++)
        {
            var end = sentences[sentence + 1];
            while (_tokens.ArticleStarts[article] < end) article++;
            for (var i = sentences[sentence]; i < end; i++)
            {
                var left = ids[i];
                if (!_isListed[left]) continue;
                var last = Math.Min(end - 1, i + width);
                for (var j = i + 1; j <= last; j++)
                {
                    var right = ids[j];
                    if (!_isListed[right]) continue;
                    var isLeft = ordered || left <= right;
                    var first = isLeft ? left : right;
                    if (first < from || first >= to) continue;
                    var partner = isLeft ? right : left;
                    partners[ends[first - from]++] = met[first - from] == article ? partner : ~partner;
                    met[first - from] = article;
                }
            }
        }

        var start = 0;
        for (var word = from; word < to; word++)
        {
            var own = partners.AsSpan(start, _partners[word]);
            start += own.Length;
            _tally.Add(word, own, minimum, pairs);
        }
    }
}
