using Analysis.Text;

namespace Analysis.Corpora.Duplicates;

/// <summary>From what the first of each group of copies shares to rows with the ids of all of them.</summary>
internal sealed class PairBuilder(CopyGroups copies, ArticleFacts[] facts, DuplicateOptions options)
{
    /// <summary>Passages also for the copies of the articles that they were found in, where these are not too many.</summary>
    public IReadOnlyList<Passage> OfCopies(IEnumerable<Passage> passages) =>
        [.. passages.SelectMany(passage => Combinations(passage.A, passage.B), (passage, pair) => passage with { A = pair.A, B = pair.B })];

    /// <summary>All rows in their order.</summary>
    /// <param name="near">Near copies among the first of each group.</param>
    /// <param name="passages">Passages.</param>
    /// <param name="spans">Where the passages stand.</param>
    public Duplicate[] Build(IEnumerable<NearPair> near, IReadOnlyList<Passage> passages, (TextSpan A, TextSpan B)[] spans)
    {
        var rows = new List<Duplicate>();
        foreach (var group in copies.Copies) AddExact(group, rows);
        foreach (var pair in near)
        {
            foreach (var (a, b) in Combinations(pair.A, pair.B)) rows.Add(Row(a, b, DuplicateKind.Near, pair.Jaccard));
        }

        for (var i = 0; i < passages.Count; i++) rows.Add(Row(passages[i], spans[i].A, spans[i].B));
        return
        [
            .. rows.OrderBy(row => row.A, StringComparer.Ordinal).ThenBy(row => row.B, StringComparer.Ordinal)
                .ThenBy(row => row.Kind).ThenBy(row => row.Start).ThenBy(row => row.StartB),
        ];
    }

    private void AddExact(IReadOnlyList<int> group, List<Duplicate> rows)
    {
        for (var i = 1; i < group.Count; i++)
        {
            var others = group.Count <= options.MostPairedCopies ? i : 1;
            for (var j = 0; j < others; j++) rows.Add(Row(group[j], group[i], DuplicateKind.Exact, 1));
        }
    }

    private IEnumerable<(int A, int B)> Combinations(int a, int b)
    {
        var (ofA, ofB) = (copies.Of(a), copies.Of(b));
        return (long)ofA.Count * ofB.Count > options.MostPairedCopies ? [(a, b)] : ofA.SelectMany(_ => ofB, (x, y) => (x, y));
    }

    private Duplicate Row(int a, int b, DuplicateKind kind, double similarity) => InOrder(a, b)
        ? new(facts[a].Id, facts[b].Id, kind, similarity)
        : new(facts[b].Id, facts[a].Id, kind, similarity);

    private Duplicate Row(Passage passage, TextSpan a, TextSpan b)
    {
        var (idA, idB) = (facts[passage.A].Id, facts[passage.B].Id);
        return InOrder(passage.A, passage.B)
            ? new(idA, idB, DuplicateKind.Passage, passage.Similarity, a.Start, a.Length, b.Start, b.Length)
            : new(idB, idA, DuplicateKind.Passage, passage.Similarity, b.Start, b.Length, a.Start, a.Length);
    }

    private bool InOrder(int a, int b) => string.CompareOrdinal(facts[a].Id, facts[b].Id) < 0;
}
