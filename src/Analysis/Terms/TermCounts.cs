namespace Analysis.Terms;

/// <summary>How often a set of articles uses each word of the vocabulary.</summary>
internal sealed class TermCounts
{
    private TermCounts(int terms)
    {
        Count = new int[terms];
        Articles = new int[terms];
    }

    /// <summary>Occurrences by word id.</summary>
    public int[] Count { get; }

    /// <summary>Articles that use it, by word id.</summary>
    public int[] Articles { get; }

    /// <summary>The counts of several groups together, none of which shares an article with another.</summary>
    public static TermCounts Sum(Tokens tokens, IEnumerable<GroupCell[]> groups)
    {
        var counts = new TermCounts(tokens.Vocabulary.Count);
        foreach (var cells in groups)
        {
            foreach (var cell in cells)
            {
                counts.Count[cell.Id] += cell.Count;
                counts.Articles[cell.Id] += cell.Articles;
            }
        }

        return counts;
    }

    /// <summary>The ids that the options let through, the most frequent first, ties by the word in ordinal order.</summary>
    public int[] Ranked(Tokens tokens, FrequencyOptions options)
    {
        var ids = Listed(tokens, options);
        ids.Sort((left, right) => Count[right] != Count[left]
            ? Count[right].CompareTo(Count[left])
            : tokens.Vocabulary.Word(left).SequenceCompareTo(tokens.Vocabulary.Word(right)));
        return [.. ids];
    }

    /// <summary>The ids that the options let through, ascending.</summary>
    public List<int> Listed(Tokens tokens, FrequencyOptions options)
    {
        var isStopWord = tokens.Marked(options.StopWords);
        var ids = new List<int>();
        for (var id = 0; id < Count.Length; id++)
        {
            if (Count[id] >= Math.Max(1, options.MinimumCount) && Articles[id] >= options.MinimumArticles
                && !isStopWord[id]) ids.Add(id);
        }

        return ids;
    }

    /// <summary>Occurrences per thousand words; null where there are no words to share.</summary>
    public static double? PerThousand(int count, int words) => words == 0 ? null : count * 1000.0 / words;
}
