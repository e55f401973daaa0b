namespace Analysis.Terms.Collocations;

/// <summary>Runs of words that occur often enough, found word by word: a run can only be frequent if its beginning is.</summary>
internal static class FrequentRuns
{
    /// <summary>The first places of the frequent runs of a length, and how often each occurs, by first occurrence.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="sentences">Where sentences begin.</param>
    /// <param name="words">The length, from 2.</param>
    /// <param name="minimum">How often, from 1.</param>
    public static List<TokenRun> Of(Tokens tokens, int[] sentences, int words, int minimum)
    {
        var ids = tokens.Ids;
        // For each place the number of the frequent run that begins there, or -1.
        var runs = ids.ToArray();
        var found = new List<TokenRun>();
        for (var length = 2; length <= words; length++)
        {
            var known = new Dictionary<long, int>();
            found = [];
            for (var sentence = 0; sentence + 1 < sentences.Length; sentence++)
            {
                var end = sentences[sentence + 1];
                for (var i = sentences[sentence]; i < end; i++)
                {
                    if (runs[i] < 0) continue;
                    if (i + length > end)
                    {
                        runs[i] = -1;
                        continue;
                    }

                    var key = TokenRun.Key(runs[i], ids[i + length - 1]);
                    if (!known.TryGetValue(key, out var run))
                    {
                        known.Add(key, run = found.Count);
                        found.Add(new(i, 0));
                    }

                    found[run] = found[run] with { Count = found[run].Count + 1 };
                    runs[i] = run;
                }
            }

            for (var i = 0; i < runs.Length; i++)
            {
                if (runs[i] >= 0 && found[runs[i]].Count < minimum) runs[i] = -1;
            }
        }

        return found.FindAll(run => run.Count >= minimum);
    }
}
