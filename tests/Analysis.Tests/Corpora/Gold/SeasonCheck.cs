namespace Analysis.Tests.Corpora.Gold;

/// <summary>Words with a season denote days in it, or from its end.</summary>
internal static class SeasonCheck
{
    private static readonly (string Name, int FirstMonth)[] Seasons =
        [("spring", 3), ("summer", 6), ("autumn", 9), ("fall", 9), ("winter", 12)];

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates.Where(date => date.Kind is "season" or "period" && date.Date is not null))
            foreach (var (name, firstMonth) in Seasons.Where(season => HasWord(date.Words, season.Name)))
            {
                var interval = EdtfInterval.TryParse(date.Date!);
                var first = interval?.First?.Month;
                var fits = HasWord(date.Words, "after")
                    ? first == ((firstMonth + 2) % 12) + 1
                    : first == firstMonth || interval?.Last?.Month == ((firstMonth + 1) % 12) + 1;
                if (!fits) yield return date.Finds($"{date.Date} is not in {name}.");
            }
    }

    private static bool HasWord(string words, string word) => words.Split(' ').Any(part => part.TrimEnd('s') == word);
}
