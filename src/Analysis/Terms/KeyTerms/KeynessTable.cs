using Analysis.Statistics;

namespace Analysis.Terms.KeyTerms;

/// <summary>Compares groups of articles word by word.</summary>
internal static class KeynessTable
{
    /// <summary>Each group against all others together.</summary>
    public static KeynessRow[] AgainstOthers(Tokens tokens, KeynessOptions options, IReadOnlyList<TermGroup> groups, GroupCell[][] cells, int[][] articles)
    {
        var all = TermCounts.Sum(tokens, cells);
        var words = groups.Sum(group => (long)group.Words);
        var listed = all.Listed(tokens, options.Listed);
        var rows = new List<KeynessRow>(groups.Count * listed.Count);
        for (var group = 0; group < groups.Count; group++)
            rows.AddRange(Compare(tokens, listed, group, articles[group], cells[group], groups[group].Words, all, words));
        return Ordered([.. rows], options);
    }

    /// <summary>One group against another.</summary>
    public static KeynessRow[] AgainstOne(Tokens tokens, KeynessOptions options, IReadOnlyList<TermGroup> groups, GroupCell[][] cells, int[] target)
    {
        var all = TermCounts.Sum(tokens, cells);
        var listed = all.Listed(tokens, options.Listed);
        return Ordered([.. Compare(tokens, listed, 0, target, cells[0], groups[0].Words, all, groups.Sum(group => (long)group.Words))], options);
    }

    /// <summary>The whole corpus against a list.</summary>
    public static KeynessRow[] AgainstList(Tokens tokens, KeynessOptions options, GroupCell[] cells, int[] target, ReferenceList reference)
    {
        var all = TermCounts.Sum(tokens, [cells]);
        var deviation = ArticleDeviation.Of(tokens, target, cells);
        return Ordered([.. all.Listed(tokens, options.Listed).ConvertAll(id => new KeynessRow(id, 0, all.Articles[id], -1, deviation[id],
            ContingencyTable.OfGroups(all.Count[id], tokens.Count, reference[tokens.Vocabulary[id]], reference.Words)))], options);
    }

    private static List<KeynessRow> Compare(
        Tokens tokens, List<int> listed, int group, int[] articles, GroupCell[] cells, int size, TermCounts all, long words)
    {
        var deviation = ArticleDeviation.Of(tokens, articles, cells);
        var (count, used) = (new int[deviation.Length], new int[deviation.Length]);
        foreach (var cell in cells) (count[cell.Id], used[cell.Id]) = (cell.Count, cell.Articles);
        return listed.ConvertAll(id => new KeynessRow(id, group, used[id], all.Articles[id] - used[id], deviation[id],
            ContingencyTable.OfGroups(count[id], size, all.Count[id] - count[id], words - size)));
    }

    /// <summary>Rows with their test, by group, the most key word first and the most avoided one last; ties stay in the order of first occurrence.</summary>
    private static KeynessRow[] Ordered(KeynessRow[] rows, KeynessOptions options)
    {
        var test = Tester(options.Test);
        var (scores, probabilities) = (new double[rows.Length], new double[rows.Length]);
        Parallel.For(0, rows.Length, i => (scores[i], probabilities[i]) = test(rows[i].Table));
        var corrected = MultipleTests.Correct(probabilities, options.Correction);
        return Array.ConvertAll(Order(rows, scores), i => rows[i] with { Score = scores[i], Probability = probabilities[i], Corrected = corrected[i] });
    }

    private static int[] Order(KeynessRow[] rows, double[] scores)
    {
        var order = new int[rows.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        for (var first = 0; first < order.Length;)
        {
            var last = first + 1;
            while (last < order.Length && rows[last].Group == rows[first].Group) last++;
            ScoreOrder.Descending(scores.AsSpan(first, last - first), order.AsSpan(first, last - first));
            first = last;
        }

        return order;
    }

    private static Func<ContingencyTable, (double Score, double Probability)> Tester(KeynessTest test) => test switch
    {
        KeynessTest.LogLikelihood => table => Tested(LogLikelihood.FourCell(table), table),
        KeynessTest.TwoCellLogLikelihood => table => Tested(LogLikelihood.TwoCell(table), table),
        KeynessTest.ChiSquared => table => Tested(ChiSquared.Of(table), table),
        KeynessTest.ChiSquaredYates => table => Tested(ChiSquared.Yates(table), table),
        KeynessTest.FisherExact => table =>
        {
            var probability = FisherExact.TwoSided(table);
            return (LogLikelihood.WithSign(-PortableMath.Log10(probability), table), probability);
        },
        _ => throw new ArgumentOutOfRangeException(nameof(test), test,
            $"Unknown test: expected one of {string.Join(", ", Enum.GetNames<KeynessTest>())}."),
    };

    private static (double Score, double Probability) Tested(double statistic, in ContingencyTable table) =>
        (LogLikelihood.WithSign(statistic, table), ChiSquared.UpperTail(statistic));
}
