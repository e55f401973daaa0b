namespace Analysis.Terms.Concordances;

/// <summary>The order of a concordance's lines, from the words around the matches alone.</summary>
internal static class HitOrder
{
    // Lines that agree in so many words are taken for equal.
    private const int Depth = 6;
    private const int Near = 3;
    private const int MostRanks = (1 << 21) - 1;

    public static int[] Of(Tokens tokens, List<ConcordanceHit> hits, ConcordanceOrder order)
    {
        var places = new int[hits.Count];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        if (order == ConcordanceOrder.Text) return places;

        var words = Ranks(tokens, hits, order);
        var keys = new ulong[hits.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = Packed(words.AsSpan(i * Depth));
        Array.Sort(keys, places);
        for (var first = 0; first < places.Length;)
        {
            var last = first + 1;
            while (last < places.Length && keys[last] == keys[first]) last++;
            places.AsSpan(first, last - first).Sort((left, right) =>
            {
                var compared = Packed(words.AsSpan((left * Depth) + Near)).CompareTo(Packed(words.AsSpan((right * Depth) + Near)));
                return compared != 0 ? compared : left.CompareTo(right);
            });
            first = last;
        }

        return places;
    }

    // Three ranks of 21 bits. Where more than two million words stand beside matches, those behind share a rank.
    private static ulong Packed(ReadOnlySpan<int> ranks) => ((ulong)(uint)ranks[0] << 42) | ((ulong)(uint)ranks[1] << 21) | (uint)ranks[2];

    /// <summary>For each match the words that it is sorted by, as ranks in ordinal order; 0 where the article has ended.</summary>
    private static int[] Ranks(Tokens tokens, List<ConcordanceHit> hits, ConcordanceOrder order)
    {
        var keys = new int[hits.Count * Depth];
        var ids = tokens.Ids;
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            var (start, end) = (tokens.ArticleStarts[hit.Article], tokens.ArticleStarts[hit.Article + 1]);
            for (var depth = 0; depth < Depth; depth++)
            {
                var token = order switch
                {
                    ConcordanceOrder.Left => hit.Token - 1 - depth,
                    ConcordanceOrder.Right => hit.Token + hit.Tokens + depth,
                    ConcordanceOrder.Match => hit.Token + depth,
                    _ => throw new ArgumentOutOfRangeException(nameof(order), order,
                        $"Unknown order: expected one of {string.Join(", ", Enum.GetNames<ConcordanceOrder>())}."),
                };
                keys[(i * Depth) + depth] = token >= start && token < end ? ids[token] + 1 : 0;
            }
        }

        var isUsed = new bool[tokens.Vocabulary.Count + 1];
        foreach (var key in keys) isUsed[key] = true;
        var used = Enumerable.Range(1, tokens.Vocabulary.Count).Where(key => isUsed[key]).ToArray();
        Array.Sort(used, (left, right) => tokens.Vocabulary.Word(left - 1).SequenceCompareTo(tokens.Vocabulary.Word(right - 1)));
        var rank = new int[tokens.Vocabulary.Count + 1];
        for (var i = 0; i < used.Length; i++) rank[used[i]] = Math.Min(i + 1, MostRanks);
        for (var i = 0; i < keys.Length; i++) keys[i] = rank[keys[i]];
        return keys;
    }
}
