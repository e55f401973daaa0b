namespace Analysis.Tests.Corpora.Gold;

/// <summary>Where in its line each entry of dates[] stands.</summary>
internal static class DateSpans
{
    /// <summary>
    /// Each entry of an article with the place of its words in the line; -1 for an entry whose words are not there.
    /// </summary>
    internal static IEnumerable<(GoldDate Date, int Start)> In(GoldCorpus corpus, string article) => corpus.Gold.Dates
        .Where(date => date.Article == article).GroupBy(date => date.Line)
        .SelectMany(line => In(corpus.TextOf(article).Line(line.Key) ?? "", line));

    /// <summary>
    /// An entry takes the first place that no equal entry has, if it can one outside the longer expressions: the second of two
    /// entries 'Tuesday' needs a second 'Tuesday', and not the one in 'Tuesday the 29th'.
    /// </summary>
    private static IEnumerable<(GoldDate Date, int Start)> In(string line, IEnumerable<GoldDate> dates)
    {
        var text = new GoldText("", "", line);
        var taken = new List<(GoldDate Date, int Start)>();
        foreach (var date in dates.OrderByDescending(date => date.Text.Length).ThenBy(date => date.Occurrence ?? 0))
        {
            var all = text.WholePlaces(date.Text).ToList();
            var free = (date.Occurrence is { } number ? all.Skip(number - 1).Take(1) : all).Where(at =>
                !taken.Any(other => other.Start == at && other.Date.Text == date.Text)).ToList();
            var apart = free.Where(at =>
                !taken.Any(other => other.Start >= 0
                    && GoldText.Overlap(at, date.Text.Length, other.Start, other.Date.Text.Length)));
            taken.Add((date, apart.Concat(free).Append(-1).First()));
        }

        return taken;
    }
}
