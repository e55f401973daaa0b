using Analysis.Corpora;

namespace Analysis.Terms.Trends;

/// <summary>The words of a corpus by the period of their articles, as series of numbers.</summary>
internal sealed class TermSeries
{
    private readonly GroupCell[][] _cells;
    private readonly int[][] _articles;

    public TermSeries(Tokens tokens, Period period, TrendOptions options)
    {
        Tokens = tokens;
        var byStart = new SortedDictionary<DateOnly, List<int>>();
        for (var article = 0; article < tokens.Corpus.Count; article++)
        {
            if (tokens.Corpus[article].Date.Value is not { } date) Undated++;
            else if (byStart.TryGetValue(PeriodCalendar.Start(date, period), out var list)) list.Add(article);
            else byStart.Add(PeriodCalendar.Start(date, period), [article]);
        }

        var starts = new List<DateOnly>();
        var last = byStart.Keys.LastOrDefault();
        for (var start = byStart.Keys.FirstOrDefault(); byStart.Count > 0 && start <= last; start = PeriodCalendar.Next(start, period)) starts.Add(start);
        _articles = [.. starts.Select(start => byStart.TryGetValue(start, out var articles) ? articles.ToArray() : [])];
        Names = [.. starts.Select(start => PeriodCalendar.Name(start, period))];
        Sizes = new int[starts.Count];
        _cells = new GroupCell[starts.Count][];
        var counter = new GroupCounter(tokens);
        for (var i = 0; i < Sizes.Length; i++) _cells[i] = counter.Count(_articles[i], out Sizes[i]);
        Totals = TermCounts.Sum(tokens, _cells);
        Ids = [.. Totals.Listed(tokens, options.Listed)];
    }

    public Tokens Tokens { get; }

    /// <summary>The number of articles without a date.</summary>
    public int Undated { get; }

    /// <summary>The periods, those without articles among them.</summary>
    public string[] Names { get; }

    /// <summary>The words of each period.</summary>
    public int[] Sizes { get; }

    public TermCounts Totals { get; }

    /// <summary>The words that are followed.</summary>
    public int[] Ids { get; }

    /// <summary>Notes that every table over time has.</summary>
    public IEnumerable<string> Notes()
    {
        var empty = Sizes.Count(size => size == 0);
        yield return $"{Plural.Of(Sizes.Sum(size => (long)size), "word")} in {Plural.Of(Names.Length, "period")}, "
            + $"{Plural.Of(empty, "empty one")} among them; {Tokens.Tokenizer}.";
        if (Undated > 0) yield return $"{Undated} of {Plural.Of(Tokens.Corpus.Count, "article")} have no date that is certain and are not counted.";
        if (Sizes.Count(size => size > 0) is > 0 and < 8) yield return "Few periods: take shorter ones, or read this as a description and not as a test.";
    }

    /// <summary>For each followed word what is made of its counts by period, in the order of <see cref="Ids"/>.</summary>
    public T[] Map<T>(Func<int, int[], T> make)
    {
        var places = new int[Tokens.Vocabulary.Count];
        for (var i = 0; i < Ids.Length; i++) places[Ids[i]] = i + 1;
        var made = new T[Ids.Length];
        // Words in portions, so that memory does not grow with vocabulary times periods.
        var portion = Math.Max(1, (1 << 22) / Math.Max(1, Sizes.Length));
        for (var from = 0; from < Ids.Length; from += portion)
        {
            var series = new int[Math.Min(portion, Ids.Length - from)][];
            for (var i = 0; i < series.Length; i++) series[i] = new int[Sizes.Length];
            for (var period = 0; period < Sizes.Length; period++)
            {
                foreach (var cell in _cells[period])
                {
                    var place = places[cell.Id] - 1 - from;
                    if (place >= 0 && place < series.Length) series[place][period] = cell.Count;
                }
            }

            var begin = from;
            Parallel.For(0, series.Length, i => made[begin + i] = make(Ids[begin + i], series[i]));
        }

        return made;
    }

    /// <summary>Everywhere that the articles of some periods use a word.</summary>
    public OccurrenceList Occurrences(string term, int first, int last) =>
        ArticleGroups.Occurrences(Tokens, term, [.. _articles[first..(last + 1)].SelectMany(articles => articles)]);

    public int PlaceOf(string period) => Array.IndexOf(Names, period);

    /// <summary>Occurrences per thousand words of a stretch of periods.</summary>
    public double PerThousand(int[] counts, int first, int last) =>
        1000.0 * counts[first..(last + 1)].Sum() / Sizes[first..(last + 1)].Sum(size => (long)size);
}
