using Analysis.Corpora;
using Analysis.Terms.KeyTerms;

namespace Analysis.Charts.Recipes;

/// <summary>The sentences behind the marks of a comparison: of the group that uses the words more.</summary>
internal static class ComparisonEvidence
{
    public static MarkEvidence?[] Of(Comparison comparison, ComparedMark[] marks, string target, string reference)
    {
        var evidence = new MarkEvidence?[marks.Length];
        Fill(0, target, mark => mark.First.Score > 0, term => term.TargetCount);
        Fill(1, reference, mark => mark.First.Score <= 0, term => term.ReferenceCount);
        return evidence;

        void Fill(int group, string name, Func<ComparedMark, bool> isMine, Func<ComparedTerm, long> count)
        {
            int[] mine = [.. Enumerable.Range(0, marks.Length).Where(at => isMine(marks[at]))];
            var articles = comparison.ArticlesOf(group).ToHashSet();
            var words = mine.SelectMany(at => marks[at].Terms.Take(MarkEvidence.MostSentences).Select(term => (At: at, term.Term))).ToArray();
            var places = comparison.Tokens.FirstOccurrences([.. words.Select(word => word.Term)], MarkEvidence.MostSentences, articles.Contains);
            foreach (var word in Enumerable.Range(0, words.Length).GroupBy(i => words[i].At))
            {
                // Words that share a mark share its sentences, each with its first ones.
                var share = Math.Max(1, MarkEvidence.MostSentences / word.Count());
                ArticleSpan[] spans = [.. word.SelectMany(i => places[i].Take(share))];
                var mark = marks[word.Key];
                if (spans.Length > 0)
                    evidence[word.Key] = MarkEvidence.Of(comparison.Tokens.Corpus, $"{mark.Label} · {name}", spans, (int)mark.Terms.Sum(count));
            }
        }
    }
}
