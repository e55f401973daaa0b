using System.Runtime.InteropServices;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Articles that share a rare sentence. Where most sentences of an article stand in another, so does one of its rarest: a share t of n leaves out
/// n - ⌈tn⌉, so that one more than these need to be looked at (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
/// </summary>
internal static class RareSentences
{
    /// <summary>Adds the pairs of articles that may share most sentences.</summary>
    /// <param name="firsts">Which articles are compared.</param>
    /// <param name="sentences">The sentences of each article.</param>
    /// <param name="share">The share of the sentences that has to be the same.</param>
    /// <param name="pairs">Where the pairs go.</param>
    public static void AddPairs(int[] firsts, ulong[][] sentences, double share, List<ulong> pairs)
    {
        var frequencies = new Dictionary<ulong, int>();
        foreach (var article in firsts)
        {
            foreach (var sentence in sentences[article])
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, sentence, out _)++;
        }

        var keys = new List<ulong>();
        var owners = new List<int>();
        foreach (var article in firsts)
        {
            var count = sentences[article].Length;
            var needed = count - (int)Math.Ceiling(share * count) + 1;
            foreach (var sentence in sentences[article].OrderBy(sentence => frequencies[sentence]).ThenBy(sentence => sentence).Take(needed))
            {
                if (frequencies[sentence] < 2) continue;
                keys.Add(sentence);
                owners.Add(article);
            }
        }

        CandidatePairs.Add([.. keys], [.. owners], pairs);
    }
}
