using System.Runtime.CompilerServices;
using Analysis.Statistics;

namespace Analysis.Terms.KeyTerms;

/// <summary>How unevenly a group's articles use its words: the deviation of proportions, of all words in one pass.</summary>
internal static class ArticleDeviation
{
    /// <summary>The normalised deviation of each word by its id; NaN where the group does not use it.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="articles">The group's articles.</param>
    /// <param name="cells">How often the group uses each of its words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] Of(Tokens tokens, int[] articles, GroupCell[] cells)
    {
        var parts = new CorpusParts(Array.ConvertAll(articles, article => tokens.Of(article).Length));
        var total = new int[tokens.Vocabulary.Count];
        var deviation = new double[total.Length];
        var here = new int[total.Length];
        foreach (var cell in cells) total[cell.Id] = cell.Count;
        foreach (var article in articles)
        {
            var ids = tokens.Of(article);
            var part = (double)ids.Length / parts.Words;
            foreach (var id in ids) here[id]++;
            foreach (var id in ids)
            {
                if (here[id] == 0) continue;
                deviation[id] += Math.Abs(((double)here[id] / total[id]) - part) - part;
                here[id] = 0;
            }
        }

        var largest = 1 - ((double)parts.Smallest / parts.Words);
        for (var id = 0; id < deviation.Length; id++)
            deviation[id] = total[id] == 0 || parts.Count == 1 ? double.NaN : Math.Clamp((deviation[id] + 1) / 2 / largest, 0, 1);
        return deviation;
    }
}
