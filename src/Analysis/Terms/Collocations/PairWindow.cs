namespace Analysis.Terms.Collocations;

/// <summary>A window over the words of each sentence: which words are in one together.</summary>
/// <param name="tokens">The words.</param>
/// <param name="options">The window's width, whether order counts, and the words that are not listed.</param>
internal sealed class PairWindow(Tokens tokens, CollocationOptions options)
{
    /// <summary>Where each sentence begins, and the number of words behind the last.</summary>
    public int[] Sentences { get; } = SentenceStarts.Of(tokens);

    /// <summary>How many places apart two words may stand.</summary>
    public int Width { get; } = options.Window;

    /// <summary>Whether the first of two words counts as such.</summary>
    public bool IsOrdered { get; } = options.Ordered;

    /// <summary>The pairs that one word is in, the word always first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="minimum">How often a pair has to occur, from 1.</param>
    public PairCounts CountOf(int word, int minimum)
    {
        var (firsts, seconds, events) = Margins();
        var isStopWord = tokens.Marked(options.StopWords);
        var (counts, articles, last) = (new int[tokens.Vocabulary.Count], new int[tokens.Vocabulary.Count], new int[tokens.Vocabulary.Count]);
        var ids = tokens.Ids;
        var article = 0;
        foreach (var range in PlacesOf(word, other: null))
        {
            var other = ids[range.First] == word ? ids[range.Last] : ids[range.First];
            counts[other]++;
            while (tokens.ArticleStarts[article + 1] <= range.First) article++;
            if (last[other] == article + 1) continue;
            last[other] = article + 1;
            articles[other]++;
        }

        var pairs = new List<PairCount>();
        for (var id = 0; id < counts.Length; id++)
        {
            if (counts[id] >= Math.Max(1, minimum) && !isStopWord[id]) pairs.Add(new(word, id, counts[id], articles[id]));
        }

        return new(IsOrdered, [.. pairs], firsts, seconds, events);
    }

    /// <summary>Where a word stands in a window with another; with an order, before it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="other">The other; null for any.</param>
    public List<TokenRange> PlacesOf(int word, int? other)
    {
        var places = new List<TokenRange>();
        var ids = tokens.Ids;
        for (var sentence = 0; sentence + 1 < Sentences.Length; sentence++)
        {
            var end = Sentences[sentence + 1];
            if (!ids[Sentences[sentence]..end].Contains(word)) continue;
            for (var i = Sentences[sentence]; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + Width; j++)
                {
                    var isForward = ids[i] == word && (other is null || ids[j] == other);
                    var isBackward = !IsOrdered && ids[j] == word && (other is null || ids[i] == other);
                    if (isForward || isBackward) places.Add(new(i, j));
                }
            }
        }

        return places;
    }

    /// <summary>By word, how many pairs it is the first and the second of, whether they are listed or not; and the number of all.</summary>
    public (long[] Firsts, long[] Seconds, long Events) Margins()
    {
        var firsts = new long[tokens.Vocabulary.Count];
        var seconds = IsOrdered ? new long[tokens.Vocabulary.Count] : firsts;
        var ids = tokens.Ids;
        var events = 0L;
        for (var sentence = 0; sentence + 1 < Sentences.Length; sentence++)
        {
            var (start, end) = (Sentences[sentence], Sentences[sentence + 1]);
            for (var i = start; i < end; i++)
            {
                var (behind, before) = (Math.Min(Width, end - 1 - i), Math.Min(Width, i - start));
                firsts[ids[i]] += behind;
                seconds[ids[i]] += before;
                events += IsOrdered ? behind : behind + before;
            }
        }

        return (firsts, seconds, events);
    }
}
