using Analysis.Text;

namespace Analysis.Terms.Collocations;

/// <summary>Puts totals of two parts together, whatever ids their words have.</summary>
internal static class PairMerger
{
    public static PairTotals Merge(PairTotals one, PairTotals other)
    {
        var vocabulary = new Vocabulary();
        var (ordered, terms) = (one.Options.Ordered, new List<(long First, long Second)>());
        var pairs = new PairCount[one.Count + other.Count];
        var taken = 0;
        foreach (var part in new[] { one, other })
        {
            var idOf = new int[part.Ground.Terms.Count];
            for (var term = 0; term < idOf.Length; term++)
            {
                var id = idOf[term] = vocabulary.GetOrAdd(part.Ground.Terms.Word(term));
                if (id == terms.Count) terms.Add((0, 0));
                terms[id] = checked((terms[id].First + part.Counts.Firsts[term], terms[id].Second + part.Counts.Seconds[term]));
            }

            foreach (var pair in part.Counts.Pairs)
            {
                var (first, second) = (idOf[pair.First], idOf[pair.Second]);
                // Without an order the word that came first in the corpus stands first.
                pairs[taken++] = ordered || first <= second ? pair with { First = first, Second = second } : pair with { First = second, Second = first };
            }
        }

        var firsts = terms.ConvertAll(term => term.First).ToArray();
        var seconds = ordered ? terms.ConvertAll(term => term.Second).ToArray() : firsts;
        return new(
            new(new(vocabulary), checked(one.Words + other.Words), one.Tokenizer), checked(one.Articles + other.Articles), one.Options,
            new(ordered, Summed(pairs), firsts, seconds, checked(one.Counts.Events + other.Counts.Events)));
    }

    private static PairCount[] Summed(PairCount[] pairs)
    {
        Array.Sort(Array.ConvertAll(pairs, pair => ((ulong)(uint)pair.First << 32) | (uint)pair.Second), pairs);
        var count = 0;
        foreach (var pair in pairs)
        {
            if (count == 0 || (pairs[count - 1].First, pairs[count - 1].Second) != (pair.First, pair.Second)) pairs[count++] = pair;
            else pairs[count - 1] = pair with
            {
                Count = checked(pairs[count - 1].Count + pair.Count),
                Articles = pairs[count - 1].Articles + pair.Articles,
            };
        }

        return pairs[..count];
    }
}
