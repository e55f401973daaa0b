using Analysis.Terms.KeyTerms;

namespace Analysis.Charts.Recipes;

/// <summary>The sentences behind key words: of the group where it uses a word more, of the others where it uses it less.</summary>
internal static class KeynessEvidence
{
    public static MarkEvidence?[] Of(KeyTermList terms, KeyTerm[] rows, string other)
    {
        var group = terms.Groups.ToList().FindIndex(known => known.Name == rows[0].Group);
        var here = terms.ArticlesOf(group).ToHashSet();
        var there = Others(terms, group, here);
        var evidence = new MarkEvidence?[rows.Length];
        Fill(row => row.Score > 0, row => row.Count, rows[0].Group, here);
        Fill(row => row.Score <= 0, row => row.ReferenceCount, other, there);
        return evidence;

        void Fill(Func<KeyTerm, bool> isMine, Func<KeyTerm, long> count, string where, HashSet<int> articles)
        {
            int[] mine = [.. Enumerable.Range(0, rows.Length).Where(at => isMine(rows[at]))];
            var places = terms.Tokens.FirstOccurrences([.. mine.Select(at => rows[at].Term)], MarkEvidence.MostSentences, articles.Contains);
            for (var i = 0; i < mine.Length; i++)
            {
                var row = rows[mine[i]];
                if (places[i].Count > 0) evidence[mine[i]] = MarkEvidence.Of(terms.Tokens.Corpus, $"{row.Term} · {where}", places[i], (int)count(row));
            }
        }
    }

    // A list of frequencies has no articles; a single reference its own; otherwise all that are not the group's.
    private static HashSet<int> Others(KeyTermList terms, int group, HashSet<int> here) => terms.Groups.Count switch
    {
        1 => [],
        2 => [.. terms.ArticlesOf(1 - group)],
        _ => [.. Enumerable.Range(0, terms.Tokens.Corpus.Count).Where(article => !here.Contains(article))],
    };
}
