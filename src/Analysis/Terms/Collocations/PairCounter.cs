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
    private readonly int[] _sentences;
    private readonly int _window;
    private readonly bool _ordered;
    private readonly bool[] _isListed;
    private readonly int[] _partners;
    private readonly PartnerTally _tally;

    public PairCounter(Tokens tokens, CollocationOptions options)
    {
        _tokens = tokens;
        _sentences = SentenceStarts.Of(tokens);
        (_window, _ordered) = (options.Window, options.Ordered);
        _isListed = Array.ConvertAll(tokens.Marked(options.StopWords), isStopWord => !isStopWord);
        _partners = new int[_isListed.Length];
        _tally = new(_isListed.Length);
    }

    /// <summary>All pairs that occur often enough.</summary>
    /// <param name="minimum">How often, from 1.</param>
    public PairCounts Count(int minimum)
    {
        var (firsts, seconds, events) = Margins();
        CountPartners();
        var pairs = new List<PairCount>();
        for (var from = 0; from < _partners.Length;)
        {
            var (to, sum) = (from, 0L);
            while (to < _partners.Length && (to == from || sum + _partners[to] <= Portion)) sum += _partners[to++];
            CountPortion(from, to, checked((int)sum), Math.Max(1, minimum), pairs);
            from = to;
        }

        return new(_ordered, [.. pairs], firsts, seconds, events);
    }

    /// <summary>The pairs that one word is in, the word always first.</summary>
    public PairCounts CountOf(int word, int minimum)
    {
        var (firsts, seconds, events) = Margins();
        var (counts, articles, last) = (new int[_isListed.Length], new int[_isListed.Length], new int[_isListed.Length]);
        var ids = _tokens.Ids;
        var article = 0;
        foreach (var range in PlacesOf(word, other: null))
        {
            var other = ids[range.First] == word ? ids[range.Last] : ids[range.First];
            counts[other]++;
            while (_tokens.ArticleStarts[article + 1] <= range.First) article++;
            if (last[other] == article + 1) continue;
            last[other] = article + 1;
            articles[other]++;
        }

        var pairs = new List<PairCount>();
        for (var id = 0; id < counts.Length; id++)
        {
            if (counts[id] >= Math.Max(1, minimum) && _isListed[id]) pairs.Add(new(word, id, counts[id], articles[id]));
        }

        return new(_ordered, [.. pairs], firsts, seconds, events);
    }

    /// <summary>Where a word stands in a window with another; with an order, before it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="other">The other; null for any.</param>
    public List<TokenRange> PlacesOf(int word, int? other)
    {
        var places = new List<TokenRange>();
        var ids = _tokens.Ids;
        for (var sentence = 0; sentence + 1 < _sentences.Length; sentence++)
        {
            var end = _sentences[sentence + 1];
            if (!ids[_sentences[sentence]..end].Contains(word)) continue;
            for (var i = _sentences[sentence]; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + _window; j++)
                {
                    var isForward = ids[i] == word && (other is null || ids[j] == other);
                    var isBackward = !_ordered && ids[j] == word && (other is null || ids[i] == other);
                    if (isForward || isBackward) places.Add(new(i, j));
                }
            }
        }

        return places;
    }

    private (long[] Firsts, long[] Seconds, long Events) Margins()
    {
        var firsts = new long[_isListed.Length];
        var seconds = _ordered ? new long[_isListed.Length] : firsts;
        var ids = _tokens.Ids;
        var events = 0L;
        for (var sentence = 0; sentence + 1 < _sentences.Length; sentence++)
        {
            var (start, end) = (_sentences[sentence], _sentences[sentence + 1]);
            for (var i = start; i < end; i++)
            {
                var (behind, before) = (Math.Min(_window, end - 1 - i), Math.Min(_window, i - start));
                firsts[ids[i]] += behind;
                seconds[ids[i]] += before;
                events += _ordered ? behind : behind + before;
            }
        }

        return (firsts, seconds, events);
    }

    /// <summary>How many partners each word has as the first of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPartners()
    {
        var ids = _tokens.Ids;
        for (var sentence = 0; sentence + 1 < _sentences.Length; sentence++)
        {
            var end = _sentences[sentence + 1];
            for (var i = _sentences[sentence]; i < end; i++)
            {
                var left = ids[i];
                if (!_isListed[left]) continue;
                var last = Math.Min(end - 1, i + _window);
                for (var j = i + 1; j <= last; j++)
                {
                    var right = ids[j];
                    if (_isListed[right]) _partners[_ordered ? left : Math.Min(left, right)]++;
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
        var ids = _tokens.Ids;
        for (var sentence = 0; sentence + 1 < _sentences.Length; sentence++)
        {
            var end = _sentences[sentence + 1];
            while (_tokens.ArticleStarts[article] < end) article++;
            for (var i = _sentences[sentence]; i < end; i++)
            {
                var left = ids[i];
                if (!_isListed[left]) continue;
                var last = Math.Min(end - 1, i + _window);
                for (var j = i + 1; j <= last; j++)
                {
                    var right = ids[j];
                    if (!_isListed[right]) continue;
                    var isLeft = _ordered || left <= right;
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
